import { database, type Transaction } from "@/lib/db/client";
import { newId } from "@/lib/kernel/new-id";

type AuditType =
  | "account.registered"
  | "account.signed-in"
  | "account.sign-in-refused"
  | "account.signed-out"
  | "account.signed-out-everywhere"
  | "account.password-reset"
  | "account.password-changed"
  | "account.exported"
  | "account.erased"
  | "account.address-verified"
  | "household.joined"
  | "household.invited"
  | "household.role-changed"
  | "household.member-removed"
  | "household.left"
  | "household.invite-revoked";

/** Writes down a deed that matters for security: ids and outcomes, never names or content. */
export async function audit(
  entry: {
    type: AuditType;
    result: "ok" | "refused";
    userId?: string | null;
    householdId?: string | null;
    ipHash?: string | null;
  },
  transaction: Transaction = database(),
): Promise<void> {
  await transaction.auditEntry.create({ data: { id: newId(), ...entry }, select: { id: true } });
}
