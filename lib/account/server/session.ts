import { headers } from "next/headers";
import { authenticate, type Caller } from "./authenticate";

/** Who is looking at this page, or null. For server components. Looked up each time: a page says whose it is and is kept. */
export const currentSession = async (): Promise<Caller | null> => authenticate(await headers(), true);
