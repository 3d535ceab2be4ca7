// npm start: brings up everything from a clean checkout, and keeps it up.
import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { runMain } = await import("./lib/failure.mjs");
const { runApp } = await import("./lib/run-app.mjs");

await runMain(() => runApp("production"));
