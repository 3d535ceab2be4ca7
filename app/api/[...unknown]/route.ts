import { problem } from "@/lib/http/problem";

const answer = (): Response => problem({ kind: "not_found" });

export { answer as GET, answer as POST, answer as PUT, answer as PATCH, answer as DELETE };
