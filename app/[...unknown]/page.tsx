import { redirect } from "next/navigation";
import { currentSession } from "@/lib/account/server/session";

/** Addresses nobody knows lead home: to the app for who is signed in, else to the landing page. */
export default async function UnknownPage() {
  redirect((await currentSession()) ? "/app" : "/");
}
