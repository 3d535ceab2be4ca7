import type { IconName } from "@/components/ui/icon";

/** An area of the app one thumb away. `isMain`: the deed people come for, drawn larger. */
export type NavEntry = {
  href: string;
  word: "home" | "scan" | "pantry" | "groceries" | "recipes";
  icon: IconName;
  isMain?: boolean;
  /** An area that is reached from here and has no entry of its own. */
  leadsTo?: string;
};

export const navEntries: readonly NavEntry[] = [
  { href: "/app", word: "home", icon: "home" },
  { href: "/app/pantry", word: "pantry", icon: "pantry" },
  { href: "/app/scanner", word: "scan", icon: "scan", isMain: true, leadsTo: "/app/receipts" },
  { href: "/app/grocery", word: "groceries", icon: "basket" },
  { href: "/app/recipes", word: "recipes", icon: "pot" },
];

/** Whether a page belongs to an entry; home is only itself, not everything below it. */
export const isCurrent = ({ href, leadsTo }: NavEntry, pathname: string): boolean =>
  [href, leadsTo].some(
    (area) => area !== undefined && (pathname === area || (area !== "/app" && pathname.startsWith(`${area}/`))),
  );
