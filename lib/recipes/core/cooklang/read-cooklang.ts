/** Recipes in Cooklang. Source: the specification at cooklang.org, with front matter, sections and notes. */
import { readMinutes } from "@/lib/recipes/core/page/duration";
import { nothingFound, type FoundLine, type FoundRecipe } from "@/lib/recipes/core/page/found-recipe";
import { tidyLine } from "@/lib/recipes/core/page/page-tree";
import { sumOf } from "@/lib/recipes/core/page/recipe-node";
import { readYield } from "@/lib/recipes/core/page/servings";

/** One mark in a step: @ingredient, #cookware or ~timer, with {amount%unit} and (preparation). */
const mark =
  /(?<![\p{L}\p{N}])([@#~])([?&+-]*)(?:([^@#~{}\n]*?)\{([^{}\n]*)\}(?:\(([^()\n]*)\))?|([\p{L}\p{N}_'’-]+)(?:\(([^()\n]*)\))?)/gu;

type Marked = { text: string; ingredients: string[]; isOnlyMarks: boolean };

const said = (amount: string): string => {
  const [quantity = "", unit = ""] = amount.split("%").map((part) => part.replace(/^=/, "").trim());
  return tidyLine(`${quantity} ${unit}`);
};

/** The words of a step without its marks, and the ingredients it names. */
function readMarks(step: string): Marked {
  const ingredients: string[] = [];
  const text = step.replace(
    mark,
    (
      _,
      kind: string,
      modifiers: string,
      long?: string,
      amount = "",
      note?: string,
      word?: string,
      wordNote?: string,
    ) => {
      // Another recipe is an ingredient by the path of its file.
      const name = tidyLine(long ?? word ?? "").replace(/^\.{1,2}\/(?:.*\/)?/, "");
      if (kind === "~") return said(amount) || name;
      if (kind === "#") return name;
      const preparation = note ?? wordNote;
      const line = tidyLine(
        `${said(amount)} ${name}${preparation ? `, ${preparation}` : ""}${modifiers.includes("?") ? " (optional)" : ""}`,
      );
      if (name !== "" && !modifiers.includes("&")) ingredients.push(line);
      return name;
    },
  );
  return { text: tidyLine(text), ingredients, isOnlyMarks: step.replace(mark, "").replace(/[\s,;.]/g, "") === "" };
}

const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();

/** `key: value` lines between `---` or behind `>>`; values of lists are joined by commas. */
function readMetadata(text: string): { metadata: Map<string, string>; body: string } {
  const metadata = new Map<string, string>();
  const front = /^\uFEFF?---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  let open = "";
  for (const line of (front?.[1] ?? "").split("\n")) {
    const [, item] = /^\s*-\s+(.*)$/.exec(line) ?? [];
    const [, name, value = ""] = /^([^:\s][^:]*):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) metadata.set((open = key(name)), unquoted(value));
    else if (item !== undefined && open)
      metadata.set(open, [metadata.get(open), unquoted(item)].filter(Boolean).join(", "));
  }
  const body = text
    .slice(front?.[0].length ?? 0)
    .replace(/^>>\s*([^:\n]+):[ \t]*(.*)$/gm, (_, name: string, value: string) => {
      metadata.set(key(name), value.trim());
      return "";
    });
  return { metadata, body };
}

function unquoted(value: string): string {
  const inner = value.trim().replace(/^\[(.*)\]$/, "$1");
  if (!/^".*"$/s.test(inner)) return inner.replace(/^'(.*)'$/s, "$1");
  return inner.slice(1, -1).replace(/\\(["\\])/g, "$1");
}

const lengthMax = 200_000;

/** The recipe of a .cook file. @param name of the file, which is the title where the text gives none */
export function readCooklang(text: string, name: string): FoundRecipe {
  const { metadata, body } = readMetadata(text.slice(0, lengthMax).replace(/\r\n?/g, "\n"));
  const said = (...names: readonly string[]): string | null =>
    names.map((one) => metadata.get(one)).find(Boolean) ?? null;
  const plain = body.replace(/\[-[\s\S]*?-\]/g, " ").replace(/(?:^|[ \t])--.*$/gm, "");
  let section: string | null = null;
  const [ingredients, steps, notes]: [FoundLine[], FoundLine[], string[]] = [[], [], []];
  for (const paragraph of plain.split(/\n\s*\n|\n(?==)|(?<=^=.*)\n/m)) {
    const lines = paragraph
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const [first = ""] = lines;
    if (first === "") continue;
    if (first.startsWith("=")) section = tidyLine(first.replace(/^=+|=+$/g, "")) || null;
    else if (first.startsWith(">")) notes.push(tidyLine(lines.map((line) => line.replace(/^>\s?/, "")).join(" ")));
    else {
      const read = readMarks(lines.join(" "));
      ingredients.push(...read.ingredients.map((line) => ({ text: line, section })));
      if (!read.isOnlyMarks) steps.push({ text: read.text, section });
    }
  }
  const [prepMinutes, cookMinutes] = [
    readMinutes(said("prep time", "time.prep")),
    readMinutes(said("cook time", "time.cook")),
  ];
  const source = said("source", "source.url");
  const isAddress = source !== null && /^https?:/i.test(source);
  return {
    ...nothingFound,
    title: said("title", "name") ?? (name.replace(/^.*[/\\]/, "").replace(/\.cook$/i, "") || null),
    description: said("description", "introduction"),
    ingredients,
    steps,
    ...readYield(said("servings", "serves", "yield")),
    prepMinutes,
    cookMinutes,
    totalMinutes:
      readMinutes(said("time", "time required", "duration", "total time")) ?? sumOf(prepMinutes, cookMinutes),
    tags: (said("tags") ?? "")
      .split(",")
      .map(tidyLine)
      .filter((tag) => tag !== ""),
    language: said("locale"),
    sourceName: said("source.name", "author") ?? (isAddress ? null : source),
    sourceUrl: isAddress ? source : null,
    notes: notes.join("\n") || null,
  };
}
