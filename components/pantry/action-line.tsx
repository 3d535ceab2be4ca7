import { classNames } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";

type ActionLineProps = { icon: IconName; label: string; onSelect: () => void; tone?: "plain" | "danger" };

/** One thing to do, as wide as the sheet. */
export const ActionLine = ({ icon, label, onSelect, tone = "plain" }: ActionLineProps) => (
  <li>
    <button
      type="button"
      onClick={onSelect}
      className={classNames(
        "flex min-h-12 w-full items-center gap-3 rounded-control px-2 text-start hover:bg-sunken",
        tone === "danger" && "text-error-ink",
      )}
    >
      <Icon name={icon} />
      {label}
    </button>
  </li>
);
