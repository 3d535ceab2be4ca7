"use client";

import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import type { Line } from "@/lib/groceries/core/lines";
import { useGroceryWords, useMemberNames } from "./use-grocery-words";
import type { ShelfFacts } from "./use-shelf-facts";

type LineRowProps = {
  line: Line;
  facts: ShelfFacts;
  /** For one hand in a shop. */
  isLarge: boolean;
  isReadOnly: boolean;
  onToggle: (line: Line) => void;
  onDetails: (line: Line) => void;
};

/** The round box of a line; ticked it carries a mark, not only a colour. */
export const TickBox = ({ isTicked, isLarge }: { isTicked: boolean; isLarge: boolean }) => (
  <span
    className={classNames(
      "flex shrink-0 items-center justify-center rounded-full border-2",
      isLarge ? "size-8" : "size-6",
      isTicked ? "border-brand-fill bg-brand-fill text-on-brand" : "border-edge bg-surface",
    )}
  >
    {isTicked && <Icon name="check" size={isLarge ? "md" : "sm"} />}
  </span>
);

/** One line: a tap anywhere ticks it, the button at its end opens what else can be done. */
export function LineRow({ line, facts, isLarge, isReadOnly, onToggle, onDetails }: LineRowProps) {
  const t = useTranslations("grocery");
  const ui = useTranslations("ui");
  const words = useGroceryWords();
  const isTicked = line.state === "taken";
  const notes = useNotes(line, facts);
  const isAlone = isTicked || !(notes.said || notes.staple || notes.atHome);
  return (
    <li className="flex items-center [contain-intrinsic-size:auto_3.75rem] [content-visibility:auto]">
      <button
        type="button"
        role="checkbox"
        aria-checked={isTicked}
        disabled={isReadOnly}
        onClick={() => onToggle(line)}
        className={classNames(
          "flex min-w-0 flex-1 items-center gap-3 ps-4 pe-1 text-start -outline-offset-2 not-disabled:hover:bg-sunken",
          isLarge ? "min-h-18 py-3" : "min-h-15 py-2",
        )}
      >
        <TickBox isTicked={isTicked} isLarge={isLarge} />
        <span className="min-h-11 min-w-0 flex-1">
          <span
            className={classNames(
              "flex flex-wrap items-baseline gap-x-2 transition-transform duration-150 motion-reduce:transition-none",
              isAlone && "translate-y-[max(0px,calc((2.75rem-100%)/2))]",
            )}
          >
            <span
              className={classNames(
                "font-medium wrap-anywhere",
                isLarge && "text-lg",
                isTicked && "text-ink-soft line-through",
              )}
            >
              {line.name}
            </span>
            {!words.isPlainPiece(line.amounts) && (
              <span className={classNames("text-ink-soft", isLarge && "text-lg")}>{words.amounts(line.amounts)}</span>
            )}
          </span>
          {!isTicked && <Notes notes={notes} />}
        </span>
      </button>
      {isTicked && !isReadOnly ? (
        <span className="pe-2">
          <Button
            variant="ghost"
            size="md"
            aria-label={t("line.undo", { name: line.name })}
            onClick={() => onToggle(line)}
          >
            {ui("undo")}
          </Button>
        </span>
      ) : (
        !isReadOnly && (
          <IconButton
            label={t("line.details", { name: line.name })}
            icon={<Icon name="more" />}
            onClick={() => onDetails(line)}
          />
        )
      )}
    </li>
  );
}

/**
 * Who wants it, what was said about it, and what of it is at home. Most of it comes a moment after the line: the name has
 * its place above it from the start, and is only drawn in the middle while nothing stands below it.
 */
function useNotes(line: Line, facts: ShelfFacts) {
  const askers = useAskers(line);
  const atHome = useAtHome(line, facts);
  const staple = line.topUp ? facts.staples.find(({ food }) => food === line.food) : undefined;
  const said = [askers, line.note].filter(Boolean).join(" · ");
  return { said, staple, atHome: line.items.length > 0 ? atHome : null };
}

function Notes({ notes: { said, staple, atHome } }: { notes: ReturnType<typeof useNotes> }) {
  const t = useTranslations("grocery.line");
  const words = useGroceryWords();
  return (
    <>
      {said && <span className="block text-sm wrap-anywhere text-ink-soft">{said}</span>}
      {staple && (
        <span className="flex items-start gap-1 text-sm text-ink-soft">
          <Icon name="clock" size="sm" className="mt-0.5" />
          {t("staple", {
            left: words.amount(staple.atHome),
            minimum: words.amount(staple.minimum),
          })}
        </span>
      )}
      {atHome && (
        <span className="flex items-start gap-1 text-sm text-brand-ink">
          <Icon name="home" size="sm" className="mt-0.5 shrink-0" />
          {/* One line, for which every row has room: it comes a moment later and must not move the list. */}
          <span className="truncate">{atHome}</span>
        </span>
      )}
    </>
  );
}

/** "For Ana" or, where several want it, who wants how much. Nothing where only the reader does. */
function useAskers({ askedBy }: Line): string | null {
  const t = useTranslations("grocery.line");
  const me = useSignedIn().userId;
  const words = useGroceryWords();
  const nameOf = useMemberNames();
  const people = askedBy.filter(({ userId }) => userId !== null);
  if (people.length === 0 || (people.length === 1 && people[0]?.userId === me)) return null;
  if (people.length === 1) return t("askedBy", { names: nameOf(people[0]?.userId ?? null) });
  return words.list(
    people.map(({ userId, amounts }) => t("askedByAmounts", { who: nameOf(userId), amount: words.amounts(amounts) })),
  );
}

/** "At home already: 1.5 l of whole milk, expires Thursday". */
function useAtHome(line: Line, facts: ShelfFacts): string | null {
  const t = useTranslations("grocery.line");
  const words = useGroceryWords();
  const stock = facts.atHome(line);
  const withDate = (hint: string, day: string | null): string => {
    if (!day) return hint;
    return day < facts.today ? t("expired", { hint }) : t("expires", { hint, when: words.day(day, facts.today) });
  };
  if (!stock) return null;
  const { soonest } = stock;
  const amount = words.amounts(stock.amounts);
  const hint = withDate(t("atHome", { amount }), soonest.expiresOn);
  return soonest.name.toLowerCase() === line.name.toLowerCase() ? hint : t("named", { hint, name: soonest.name });
}
