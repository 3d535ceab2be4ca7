/**
 * What the Prisma CLI asks of its schema engine.
 * @typedef {{ schemaFiles: string[], url?: string, version: boolean, command?: string }} EngineRequest `command` is a
 *   one-shot command such as `can-connect-to-database`; without one the engine answers JSON-RPC lines.
 */

/** @returns {EngineRequest} */
export function readArguments(args) {
  const request = { schemaFiles: [], version: false };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === "--datamodels" || arg === "-d") request.schemaFiles.push(args[++i]);
    else if (arg === "--datasource") request.url = JSON.parse(args[++i]).url;
    else if (arg === "--version" || arg === "-V") request.version = true;
    else if (arg === "cli") request.command = args[++i];
    else if (arg === "--enabled-preview-features" || arg === "--extension-types") i++;
  }
  return request;
}
