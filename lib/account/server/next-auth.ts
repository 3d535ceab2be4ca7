import type { Account, NextAuthOptions, Profile, User } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import GitHubProvider from "next-auth/providers/github";
import GoogleProvider from "next-auth/providers/google";
import { clientAddress } from "@/lib/http/client-address";
import { serverEnv } from "@/lib/env/server";
import { emailSchema, passwordLengthMax } from "@/lib/account/core/credentials";
import { findOrCreateOAuthUser } from "./oauth";
import { openSession, revokeSession, sessionDaysMax } from "./sessions";
import { signIn } from "./sign-in";

type HeaderBag = Record<string, string | string[] | undefined>;

function toHeaders(bag: HeaderBag): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(bag)) if (typeof value === "string") headers.set(name, value);
  return headers;
}

const credentials = CredentialsProvider({
  name: "Shelfie",
  credentials: { email: { type: "email" }, password: { type: "password" } },
  authorize: async (given, request) => {
    const email = emailSchema.safeParse(given?.email);
    const password = given?.password ?? "";
    if (!email.success || password.length === 0 || password.length > passwordLengthMax) {
      throw new Error("invalid_credentials");
    }
    const headers = toHeaders((request.headers ?? {}) as HeaderBag);
    const signed = await signIn(email.data, password, clientAddress(headers));
    if (!signed.ok) throw new Error(signed.error.kind);
    return { ...signed.value, userAgent: headers.get("user-agent") };
  },
});

function providers(): NextAuthOptions["providers"] {
  const env = serverEnv();
  const google =
    env.GOOGLE_CLIENT_ID && env.GOOGLE_CLIENT_SECRET
      ? [GoogleProvider({ clientId: env.GOOGLE_CLIENT_ID, clientSecret: env.GOOGLE_CLIENT_SECRET })]
      : [];
  const github =
    env.GITHUB_CLIENT_ID && env.GITHUB_CLIENT_SECRET
      ? [GitHubProvider({ clientId: env.GITHUB_CLIENT_ID, clientSecret: env.GITHUB_CLIENT_SECRET })]
      : [];
  return [credentials, ...google, ...github];
}

/** Our own user for whoever has just signed in, by password or by another provider's word. */
async function userIdOf(user: User, account: Account | null, profile: Profile | undefined): Promise<string | null> {
  if (!account || account.provider === "credentials") return user.id;
  return findOrCreateOAuthUser(
    account.provider,
    account.providerAccountId,
    user.email ?? null,
    user.name ?? null,
    profile,
  );
}

/** next-auth as Shelfie uses it: an encrypted cookie that only names a row of `sessions`, which can be revoked. */
export const nextAuthOptions = (): NextAuthOptions => ({
  secret: serverEnv().NEXTAUTH_SECRET,
  session: { strategy: "jwt", maxAge: sessionDaysMax * 86_400 },
  pages: { signIn: "/auth/login", error: "/auth/login" },
  providers: providers(),
  callbacks: {
    jwt: async ({ token, user, account, profile, trigger }) => {
      if (trigger !== "signIn" && trigger !== "signUp") return token;
      const userId = await userIdOf(user as User, account, profile);
      if (!userId) throw new Error("OAuthAccountNotLinked");
      const userAgent = (user as { userAgent?: string | null }).userAgent ?? null;
      return { sid: await openSession(userId, userAgent) };
    },
    session: ({ session, token }) => ({ expires: session.expires, isSignedIn: typeof token["sid"] === "string" }),
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token?.["sid"] === "string") await revokeSession(token["sid"]);
    },
  },
});

/** The providers a visitor can choose besides a password. */
export const oauthProviderIds = (): string[] =>
  providers()
    .map((provider) => provider.id)
    .filter((id) => id !== "credentials");
