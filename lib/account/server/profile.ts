import { database } from "@/lib/db/client";
import type { UserId } from "@/lib/kernel/id";
import { forgetCallers } from "./sessions";

export async function renameUser(userId: UserId, name: string): Promise<void> {
  await database().user.update({ where: { id: userId }, data: { name }, select: { id: true } });
  forgetCallers();
}
