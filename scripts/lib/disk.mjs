import fs from "node:fs";
import { Failure } from "./failure.mjs";

const bytesPerMb = 1024 * 1024;
/** What a start needs beside the code: write-ahead log, photographs, temporary files. */
const freeMbMin = 300;

/** Fails before anything is written when the disk of `folder` is all but full. */
export function requireDiskSpace(folder, mbMin = freeMbMin) {
  const { bavail, bsize } = fs.statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / bytesPerMb);
  if (freeMb >= mbMin) return;
  throw new Failure(
    `Only ${freeMb} MB are free on the disk of ${folder}, and Shelfie needs ${mbMin}: free some space, or choose another place with SHELFIE_DATA_DIR.`,
  );
}
