import { headers } from "next/headers";
import { authenticate, type Caller } from "./authenticate";

/** Who is looking at this page, or null. For server components. */
export const currentSession = async (): Promise<Caller | null> => authenticate(await headers());
