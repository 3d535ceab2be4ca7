import { database } from "@/lib/db/client";

/** Whether a person may see how the installation as a whole is doing. Says nothing about households. */
export async function isAdmin(userId: string): Promise<boolean> {
  const user = await database().user.findFirst({
    where: { id: userId, isAdmin: true, deletedAt: null },
    select: { id: true },
  });
  return user !== null;
}

/** Makes somebody an admin of the installation. False when nobody has that address. */
export async function makeAdmin(email: string): Promise<boolean> {
  const { count } = await database().user.updateMany({ where: { email, deletedAt: null }, data: { isAdmin: true } });
  return count > 0;
}
