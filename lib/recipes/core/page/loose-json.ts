/** JSON as pages really hold it. */

/** Deeper values are given up: no recipe nests so far. */
const depthMax = 64;

class NotJson extends Error {}

const escapes: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/**
 * A reader of JSON that forgives what pages get wrong: raw line breaks and unescaped quotes in texts, unknown escapes,
 * commas that are missing or too many, comments, unquoted keys. Reads as far as it can: a text cut short still gives
 * the values before the cut. Throws NotJson where no sense can be made.
 */
class LooseReader {
  #at = 0;
  constructor(private readonly text: string) {}

  /** Every value that stands at the top, one after another. */
  all(): unknown[] {
    const values: unknown[] = [];
    for (this.#skip(); this.#at < this.text.length; this.#skip()) values.push(this.#value(0));
    return values;
  }

  #skip(): void {
    const gap = /(?:[\s\uFEFF;,]+|\/\*[\s\S]*?\*\/|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>)*/y;
    gap.lastIndex = this.#at;
    gap.exec(this.text);
    this.#at = Math.max(this.#at, gap.lastIndex);
  }

  #value(depth: number): unknown {
    if (depth > depthMax) throw new NotJson();
    const first = this.text[this.#at];
    if (first === "{") return this.#object(depth);
    if (first === "[") return this.#array(depth);
    if (first === '"') return this.#string();
    return this.#word();
  }

  #word(): unknown {
    const pattern = /[^\s,:{}[\]"]+/y;
    pattern.lastIndex = this.#at;
    const word = pattern.exec(this.text)?.[0];
    if (word === undefined) throw new NotJson();
    this.#at += word.length;
    if (word === "true" || word === "false") return word === "true";
    if (word === "null" || word === "undefined" || word === "NaN") return null;
    const number = Number(word);
    return Number.isNaN(number) ? word.replace(/^'|'$/g, "") : number;
  }

  #array(depth: number): unknown[] {
    const items: unknown[] = [];
    this.#at++;
    for (this.#skip(); this.#at < this.text.length && this.text[this.#at] !== "]"; this.#skip()) {
      if (this.text[this.#at] === "}" || this.text[this.#at] === ":") return items;
      items.push(this.#value(depth + 1));
    }
    this.#at++;
    return items;
  }

  #object(depth: number): object {
    const entries: [string, unknown][] = [];
    this.#at++;
    for (this.#skip(); this.#at < this.text.length && this.text[this.#at] !== "}"; this.#skip()) {
      if (this.text[this.#at] === "]") break;
      const key = this.text[this.#at] === '"' ? this.#string() : String(this.#word());
      this.#skip();
      if (this.text[this.#at] !== ":") throw new NotJson();
      this.#at++;
      this.#skip();
      entries.push([key, this.text[this.#at] === "}" ? null : this.#value(depth + 1)]);
    }
    if (this.text[this.#at] === "}") this.#at++;
    return Object.fromEntries(entries);
  }

  /** A quote ends its text where what follows could only come after one. */
  #endsHere(): boolean {
    const after = /\s*(?:[:\]}]|$|,\s*(?:["{[\]}]|-?\d|true|false|null)|\n\s*")/y;
    after.lastIndex = this.#at + 1;
    return after.test(this.text);
  }

  #string(): string {
    const parts: string[] = [];
    this.#at++;
    for (; this.#at < this.text.length; this.#at++) {
      const character = this.text[this.#at] ?? "";
      if (character === '"' && this.#endsHere()) break;
      if (character === "\\") parts.push(this.#escape());
      else parts.push(character);
    }
    this.#at++;
    return parts.join("");
  }

  #escape(): string {
    const letter = this.text[++this.#at] ?? "";
    const code = letter === "u" ? /^[0-9a-f]{4}/i.exec(this.text.slice(this.#at + 1, this.#at + 5))?.[0] : undefined;
    if (code === undefined) return escapes[letter] ?? letter;
    this.#at += 4;
    return String.fromCharCode(parseInt(code, 16));
  }
}

/** The values a script of JSON holds, usually one; none when no sense can be made of it. */
export function readLooseJson(text: string): unknown[] {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    try {
      return new LooseReader(text).all();
    } catch (error) {
      if (error instanceof NotJson) return [];
      throw error;
    }
  }
}
