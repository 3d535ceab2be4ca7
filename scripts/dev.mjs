// npm run dev: the same as npm start, from the sources, with reload.
import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { runMain } = await import("./lib/failure.mjs");
const { runApp } = await import("./lib/run-app.mjs");

await runMain(() => runApp("development"));
