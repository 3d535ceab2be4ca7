import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { Failure } from "./failure.mjs";
import { run } from "./programs.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const macPaths = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const onPath = (name) => {
  try {
    return execFileSync("sh", ["-c", `command -v ${name}`], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return "";
  }
};

/** Path of an installed Chromium or Chrome; undefined when there is none. CHROMIUM_PATH wins. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !fs.existsSync(named))
    throw new Failure(`CHROMIUM_PATH names ${named}, which is not there: correct or unset it.`);
  return named || names.map(onPath).find(Boolean) || macPaths.find((file) => fs.existsSync(file));
}

/** Path of a Chromium, installed with the system's packages when root may do that. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return { note: found, path: found };
  const isRootOnDebian = process.getuid?.() === 0 && onPath("apt-get") !== "";
  if (isRootOnDebian) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update"], { env });
    await run("apt-get", ["install", "-y", "chromium"], { env });
    const installed = findChromium();
    if (installed) return { note: `${installed}, just installed`, path: installed };
  }
  throw new Failure(
    "The browser tests need Chromium and none is installed: run sudo apt-get install -y chromium, or set CHROMIUM_PATH.",
  );
}
