// The checker behind validator.w3.org: https://github.com/validator/validator. It is a Java program and far larger than
// the product, so it is fetched when it is asked for instead of being installed with everything else.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { mustRun } from "./programs.mjs";

const version = "26.9.27";
const outputBytesMax = 64 * 1024 * 1024;

/** Path of the checker; VNU_JAR names one that is here already. @param folder where a fetched one is kept */
export async function ensureChecker(folder) {
  const named = process.env.VNU_JAR;
  if (named) return { note: named, path: named };
  const jar = path.join(folder, "package/build/dist/vnu.jar");
  if (!fs.existsSync(jar)) {
    fs.mkdirSync(folder, { recursive: true });
    const sentence = "The checker could not be fetched; VNU_JAR may name a vnu.jar that is here already.";
    await mustRun(sentence, "npm", ["pack", `vnu-jar@${version}`, "--silent", "--pack-destination", folder]);
    await mustRun(sentence, "tar", ["-xzf", path.join(folder, `vnu-jar-${version}.tgz`), "-C", folder]);
  }
  return { note: version, path: jar };
}

/** Errors of the checker that are none of the page, with the reason. Their number is told, so that none goes unseen. */
const setAside = [];

/** What the checker finds wrong, and how often what was set aside. Needs Java 17. */
export function checkHtml(jar, files) {
  const args = ["-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", "--errors-only", ...files];
  const output = execFileSync("java", args, { encoding: "utf8", maxBuffer: outputBytesMax });
  const found = JSON.parse(output).messages.map(({ url, lastLine, message, extract }) => ({
    file: path.basename(url ?? "?"),
    line: lastLine,
    message,
    extract,
  }));
  const reasonOf = ({ message }) => setAside.find(({ says }) => says.test(message))?.reason;
  const set = setAside.map(({ reason }) => ({
    reason,
    count: found.filter((each) => reasonOf(each) === reason).length,
  }));
  return { problems: found.filter((each) => reasonOf(each) === undefined), set: set.filter(({ count }) => count > 0) };
}
