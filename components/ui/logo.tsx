/** The mark: three things on a shelf. */
export const Logo = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" className="size-8 shrink-0">
    <rect width="32" height="32" rx="8" fill="#047857" />
    <path d="M7 15.25h18M7 25.25h18" stroke="#a7f3d0" strokeWidth="2.5" strokeLinecap="round" />
    <rect x="9" y="6.5" width="5" height="7.5" rx="1.5" fill="#fff" />
    <circle cx="19.5" cy="10.75" r="3.25" fill="#fcd34d" />
    <rect x="9" y="18" width="9" height="6" rx="1.5" fill="#fff" />
    <rect x="20" y="16.75" width="3.5" height="7.25" rx="1.25" fill="#6ee7b7" />
  </svg>
);
