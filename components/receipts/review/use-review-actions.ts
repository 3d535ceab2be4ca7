"use client";

import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useToday } from "@/components/shell/use-household";
import { showToast } from "@/components/ui/toast";
import { newId } from "@/lib/kernel/new-id";
import { estimateLine } from "@/lib/receipts/client/line-knowledge";
import { lessonFrom } from "@/lib/receipts/client/line-lessons";
import { forgetOutcome, noteOutcome, outcomeOf } from "@/lib/receipts/client/outcomes";
import { nameStore } from "@/lib/receipts/core/lessons/name-store";
import { confirmReview, undoConfirm } from "@/lib/receipts/core/review/confirm";
import {
  addLine,
  approveLine,
  dropLine,
  editLine,
  restoreLine,
  type LinePatch,
} from "@/lib/receipts/core/review/edit-line";
import { discardReceipt, editReceipt, startByHand, type ReceiptPatch } from "@/lib/receipts/core/review/edit-receipt";
import { chooseLot } from "@/lib/receipts/core/review/lot-target";
import { mergeLines } from "@/lib/receipts/core/review/merge-lines";
import { keptItems, type Edit, type Receipt, type ReceiptLine } from "@/lib/receipts/core/review/receipt";
import { commit } from "@/lib/sync/client/commit";
import { rowsStore } from "@/lib/sync/client/rows";
import type { OpDraft } from "@/lib/sync/core/op";
import type { KnownListMatch } from "./use-list-match";

const currentLine = (line: ReceiptLine): ReceiptLine | undefined => rowsStore("receiptLine").getState().get(line.id);
const movesTheDate: readonly (keyof LinePatch)[] = ["name", "category", "location"];

/** Everything a person can do with a receipt under review: painted at once, said in a toast where it can be missed. */
export function useReviewActions(receipt: Receipt, lines: readonly ReceiptLine[]) {
  const t = useTranslations("receipts.said");
  const ui = useTranslations("ui");
  const { userId, householdId } = useSignedIn();
  const today = useToday();

  const write = (drafts: readonly OpDraft[]): Promise<boolean> =>
    commit(drafts).then(
      () => true,
      () => {
        showToast({ title: t("failed"), tone: "failed" });
        return false;
      },
    );

  const say = (title: string, takeBack: () => void): void =>
    showToast({ title, actionLabel: ui("undo"), onAction: takeBack });

  const writeAndSay = async ({ drafts, back }: Edit, said: string): Promise<void> => {
    if (drafts.length && (await write(drafts))) say(said, () => void write(back));
  };

  /** What was corrected holds from the next receipt of this store on, unless somebody takes that back at once. */
  const remember = async (line: ReceiptLine, patch: LinePatch): Promise<void> => {
    const lesson = await lessonFrom(line, patch, { receipt, householdId, userId, today });
    const said = receipt.storeName ? t("learned", { store: receipt.storeName }) : t("learnedAnywhere");
    if (lesson) await writeAndSay(lesson, said);
  };

  const edit = async (line: ReceiptLine, patch: LinePatch): Promise<void> => {
    if (!(await write(editLine(line, patch).drafts))) return;
    await remember(line, patch);
    if (!movesTheDate.some((field) => field in patch)) return;
    const edited = currentLine(line);
    const estimate = edited && (await estimateLine(edited, receipt.purchasedOn, today));
    const latest = estimate && currentLine(line);
    if (latest) await write(editLine(latest, estimate).drafts);
  };

  /** Looks again, for the toast may be older than what happened since. */
  const undoConfirmation = async (): Promise<void> => {
    const confirmed = rowsStore("receipt").getState().get(receipt.id);
    const drafts = confirmed ? undoConfirm(confirmed, lines, rowsStore("lot").getState().values()) : [];
    const listed = outcomeOf(receipt.id)?.back ?? [];
    if (!drafts.length || !(await write([...drafts, ...listed]))) return;
    forgetOutcome(receipt.id);
    showToast({ title: t("undone") });
  };

  /** Puts everything away and takes what was wanted off its lists, as one write. */
  const confirm = async (match: KnownListMatch | null): Promise<void> => {
    const lots = rowsStore("lot").getState().values();
    const shelved = confirmReview({ receipt, lines, lots, userId, nowMs: Date.now(), today });
    if (!shelved.length) return;
    const named = nameStore(receipt, householdId, rowsStore("store").getState()).drafts;
    const count = keptItems(lines).length;
    if (!(await write([...named, ...shelved, ...(match?.drafts ?? [])]))) return;
    if (match) noteOutcome(receipt.id, match.outcome);
    say(t("confirmed", { count }), () => void undoConfirmation());
  };

  return {
    edit,
    chooseLot: (line: ReceiptLine, lotId: string | null) => write(chooseLot(line, lotId).drafts),
    approve: (line: ReceiptLine) => write(approveLine(line).drafts),
    drop: (line: ReceiptLine) => writeAndSay(dropLine(line), t("dropped", { name: line.name })),
    restore: (line: ReceiptLine) => writeAndSay(restoreLine(line), t("restored", { name: line.name })),
    merge: (into: ReceiptLine, from: ReceiptLine) =>
      writeAndSay(mergeLines(into, from), t("merged", { name: into.name })),
    add: async (name: string): Promise<void> => {
      const lineId = newId<"receiptLine">();
      if (!(await write(addLine(receipt.id, lineId, lines, name)))) return;
      const added = rowsStore("receiptLine").getState().get(lineId);
      const estimate = added && (await estimateLine(added, receipt.purchasedOn, today));
      if (estimate) await write(editLine(added, estimate).drafts);
    },
    editReceipt: (patch: ReceiptPatch) => write(editReceipt(receipt, patch, householdId).drafts),
    startByHand: () => write(startByHand(receipt).drafts),
    discard: () => writeAndSay(discardReceipt(receipt), t("discarded")),
    confirm,
    undoConfirmation,
  };
}

export type ReviewActions = ReturnType<typeof useReviewActions>;
