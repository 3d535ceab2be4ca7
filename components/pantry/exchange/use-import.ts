"use client";

import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useTimeZone, useToday } from "@/components/shell/use-household";
import { showToast } from "@/components/ui/toast";
import { momentNow } from "@/lib/pantry/client/moment";
import { readImport, type ImportProblem, type ImportSource } from "@/lib/pantry/client/read-import";
import { undoTogether, type Together } from "@/lib/pantry/core/change";
import { readGrocy } from "@/lib/pantry/core/exchange/grocy";
import {
  guessMapping,
  importTogether,
  readTable,
  type BadRow,
  type GoodRow,
  type Mapping,
} from "@/lib/pantry/core/exchange/table";
import { productsByName, teachProduct, type Lesson } from "@/lib/pantry/core/products";
import { commit, opened } from "@/lib/sync/client/commit";
import { rowsStore, useRow } from "@/lib/sync/client/rows";
import { normalName } from "@/lib/sync/core/named-id";
import { useDayWords } from "../use-day-words";

type Source = Exclude<ImportSource, { kind: "wrong" }>;

/** What an import would do, before it does. */
export type ImportPlan = {
  good: readonly Pick<GoodRow, "lot" | "quantity">[];
  bad: readonly BadRow[];
  lessons: readonly { name: string; lesson: Lesson }[];
  unnamedCount: number;
  lacksUnits: boolean;
};

export type ImportState =
  | { kind: "choose"; problem: ImportProblem | { code: "failed" } | null; isReading: boolean }
  | { kind: "preview"; source: Source }
  | { kind: "done"; all: Together };

/** From chosen files over their preview to lots on the shelves, all of them or none. */
export function useImport() {
  const said = useTranslations("pantry.said");
  const { userId, householdId } = useSignedIn();
  const currency = useRow("household", householdId)?.currency ?? null;
  const timeZone = useTimeZone();
  const today = useToday();
  const words = useDayWords();
  const [state, setState] = useState<ImportState>({ kind: "choose", problem: null, isReading: false });
  const [mapping, setMapping] = useState<Mapping>({});
  const [hasHeader, setHasHeader] = useState(true);

  const source = state.kind === "preview" ? state.source : null;
  const plan = useMemo((): ImportPlan | null => {
    if (!source) return null;
    if (source.kind === "grocy") {
      const { rows, lessons, unnamedCount } = readGrocy(source.data, currency);
      return { good: rows, bad: [], lessons, unnamedCount, lacksUnits: source.data.units.length === 0 };
    }
    const lines = hasHeader ? source.lines.slice(1) : source.lines;
    const rows = readTable(lines, mapping, { today, words, currency }, hasHeader ? 2 : 1);
    const good = rows.filter((row) => row.ok);
    return { good, bad: rows.filter((row) => !row.ok), lessons: [], unnamedCount: 0, lacksUnits: false };
  }, [source, mapping, hasHeader, currency, today, words]);

  const choose = async (files: readonly File[]) => {
    setState({ kind: "choose", problem: null, isReading: true });
    const read = await readImport(files).catch((): ImportSource => ({
      kind: "wrong",
      problem: { code: "unreadable", name: files[0]?.name ?? "" },
    }));
    if (read.kind === "wrong") return setState({ kind: "choose", problem: read.problem, isReading: false });
    if (read.kind === "table") {
      const guessed = guessMapping(read.lines[0] ?? []);
      // A first line that names no known column is data; its first cell is most likely the name.
      setHasHeader(Object.keys(guessed).length > 0);
      setMapping(Object.keys(guessed).length > 0 ? guessed : { name: 0 });
    }
    setState({ kind: "preview", source: read });
  };

  const write = async () => {
    if (!plan) return;
    // A file can be chosen before the products it may know are there.
    await opened().catch(() => undefined);
    const all = importTogether(plan.good, momentNow(userId, timeZone));
    const known = productsByName(rowsStore("product").getState().values());
    const lessons = plan.lessons.flatMap(({ name, lesson }) =>
      teachProduct(householdId, name, known.get(normalName(name)) ?? null, lesson),
    );
    try {
      await commit([...all.drafts, ...lessons]);
    } catch {
      return setState({ kind: "choose", problem: { code: "failed" }, isReading: false });
    }
    setState({ kind: "done", all });
  };

  const takeBack = async () => {
    if (state.kind !== "done") return;
    try {
      await commit(undoTogether(state.all, momentNow(userId, timeZone)));
    } catch {
      return showToast({ title: said("failed"), tone: "failed" });
    }
    showToast({ title: said("undone") });
    setState({ kind: "choose", problem: null, isReading: false });
  };

  return {
    state,
    plan,
    mapping,
    hasHeader,
    setHasHeader,
    choose,
    write,
    takeBack,
    map: (part: Mapping) => setMapping((before) => ({ ...before, ...part })),
    restart: () => setState({ kind: "choose", problem: null, isReading: false }),
  };
}

export type Import = ReturnType<typeof useImport>;
