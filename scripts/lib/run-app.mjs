import { ensurePackages } from "./packages.mjs";
import { endProgramsOnSignal } from "./programs.mjs";
import { readSettings } from "./settings.mjs";
import { step } from "./steps.mjs";
import { Failure } from "./failure.mjs";

const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"];

function announce({ env, isSeeded, isBundled }) {
  const lines = [`Shelfie runs at ${env.NEXTAUTH_URL}`];
  if (isSeeded || isBundled) lines.push(`Demo sign-in: ${env.SHELFIE_DEMO_EMAIL}  ${env.SHELFIE_DEMO_PASSWORD}`);
  process.stdout.write(`\n${lines.join("\n")}\nStop it with Ctrl-C.\n\n`);
}

const untilAsked = () => new Promise((resolve) => stopSignals.forEach((signal) => process.once(signal, resolve)));

const untilDatabaseEnds = (exited) =>
  exited?.then((tail) => {
    throw new Failure(
      `The bundled PostgreSQL ended by itself (${tail.trim().split("\n").at(-1)}): run npm start again, it recovers what was committed.`,
    );
  });

/** Runs Shelfie in the foreground until it is asked to stop, then drains it. @param {"production" | "development"} mode */
export async function runApp(mode) {
  const forget = endProgramsOnSignal();
  const settings = readSettings(process.env);
  process.stdout.write("Shelfie\n");
  await step("packages", ensurePackages);
  // Everything below needs the packages.
  const { launchApp } = await import("./launch-app.mjs");
  const app = await launchApp(settings, mode);
  forget();
  const asked = untilAsked();
  announce(app);
  try {
    await Promise.race([asked, untilDatabaseEnds(app.databaseExited)].filter(Boolean));
  } finally {
    await step("stopped", app.stop);
  }
}
