/**
 * A failure a person can act on: what went wrong and the remedy, in one sentence. Anything else that reaches
 * `runMain` is a bug and keeps its stack.
 */
export class Failure extends Error {
  name = "Failure";
}

const DISK_FULL = /ENOSPC|No space left on device|could not extend file/i;

/** The sentence for a full disk, whoever noticed it first: Node, npm, PostgreSQL or a bundler. */
export const diskFull = (where) =>
  new Failure(
    `The disk that holds ${where} is full: free some space there, or choose another place with SHELFIE_DATA_DIR.`,
  );

/** True when `text` (an error message or the tail of a program's output) tells of a full disk. */
export const tellsOfFullDisk = (text) => DISK_FULL.test(String(text));

/**
 * Turns what was thrown into the one line to print. Failures keep their own sentence, a full disk gets its own.
 * @returns {string}
 */
export function sentenceFor(error) {
  if (error instanceof Failure) return error.message;
  if (tellsOfFullDisk(error?.code ?? "") || tellsOfFullDisk(error?.message ?? ""))
    return diskFull("the checkout").message;
  if (error?.code === "EACCES" && error.path)
    return `This user may not use ${error.path}: run as the user who owns it, or choose another place with SHELFIE_DATA_DIR.`;
  return error?.stack ?? String(error);
}

/** Runs a command's `main` and ends the process: 0 when it returns, its number when it returns one, 1 when it throws. */
export async function runMain(main) {
  try {
    process.exit((await main()) ?? 0);
  } catch (error) {
    process.stderr.write(`\n${sentenceFor(error)}\n`);
    process.exit(1);
  }
}
