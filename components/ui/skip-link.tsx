/** First stop of the keyboard: past the navigation, to the element with the id `content`. */
export const SkipLink = ({ label }: { label: string }) => (
  <a
    href="#content"
    className="sr-only rounded-control bg-brand-fill px-4 py-3 text-on-brand focus:not-sr-only focus:fixed focus:top-2 focus:start-2 focus:z-70"
  >
    {label}
  </a>
);
