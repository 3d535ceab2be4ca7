/** Whether this browser is pushed to, and turning it on and off. */
import * as z from "zod/mini";
import { sendJson } from "@/lib/rest/send-json";

/** `needs_install`: an iPhone or iPad, where only an app on the home screen may be pushed to. */
export type PushState = "on" | "off" | "denied" | "needs_install" | "unsupported";
export type PushAnswer = PushState | "failed";

const isApple = (): boolean =>
  /iPhone|iPad/.test(navigator.userAgent) || (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
const isInstalled = (): boolean => matchMedia("(display-mode: standalone)").matches;

async function subscriptionHere(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration();
  return (await registration?.pushManager.getSubscription()) ?? null;
}

export async function readPushState(): Promise<PushState> {
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window))
    return isApple() && !isInstalled() ? "needs_install" : "unsupported";
  if (Notification.permission === "denied") return "denied";
  return Notification.permission === "granted" && (await subscriptionHere()) ? "on" : "off";
}

const bytesOf = (key: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(key.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));

const path = "/api/v1/notifications/push";

/** Asks for permission, so only call it when a person has pressed something. @param publicKey the server's, base64url */
export async function turnPushOn(publicKey: string): Promise<PushAnswer> {
  if ((await Notification.requestPermission()) !== "granted") return readPushState();
  try {
    const { pushManager } = await navigator.serviceWorker.ready;
    // A subscription made with an earlier key of the server is of no use.
    await (await pushManager.getSubscription())?.unsubscribe();
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(publicKey) });
    const { endpoint, keys } = made.toJSON();
    const told = await sendJson("POST", path, { endpoint, keys }, z.unknown());
    if (told.ok) return "on";
    await made.unsubscribe();
    return "failed";
  } catch {
    return "failed";
  }
}

export async function turnPushOff(): Promise<PushAnswer> {
  const subscription = await subscriptionHere();
  if (!subscription) return "off";
  const told = await sendJson("DELETE", path, { endpoint: subscription.endpoint }, z.unknown());
  // Ended here, it is ended whether or not the server has heard: its next push finds nobody.
  await subscription.unsubscribe();
  return told.ok || told.error.kind === "unreachable" ? "off" : "failed";
}
