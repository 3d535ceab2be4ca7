/** The few words of Redis' protocol (RESP2) that publish and subscribe need. Source: https://redis.io/docs/latest/develop/reference/protocol-spec/ */

export type RespValue = string | number | null | Error | RespValue[];

/** A command as an array of bulk strings. */
export const encodeCommand = (parts: readonly string[]): string =>
  `*${parts.length}\r\n${parts.map((part) => `$${Buffer.byteLength(part)}\r\n${part}\r\n`).join("")}`;

type Parsed = { value: RespValue; end: number };

/** Larger replies are none of ours; a peer that sends one is not Redis. */
const replyBytesMax = 1_048_576;

function bulkAt(buffer: Buffer, start: number, length: number): Parsed | null {
  if (length < 0) return { value: null, end: start };
  if (length > replyBytesMax) throw new Error("reply too long");
  const end = start + length;
  return buffer.length < end + 2 ? null : { value: buffer.toString("utf8", start, end), end: end + 2 };
}

function arrayAt(buffer: Buffer, start: number, length: number): Parsed | null {
  if (length < 0) return { value: null, end: start };
  const values: RespValue[] = [];
  let end = start;
  while (values.length < length) {
    const next = valueAt(buffer, end);
    if (!next) return null;
    values.push(next.value);
    end = next.end;
  }
  return { value: values, end };
}

/** The value that begins at `start`, or null while part of it is still to come. Throws when it is no RESP. */
function valueAt(buffer: Buffer, start: number): Parsed | null {
  const lineEnd = buffer.indexOf("\r\n", start);
  if (lineEnd < 0) return null;
  const line = buffer.toString("utf8", start + 1, lineEnd);
  const end = lineEnd + 2;
  switch (buffer.toString("latin1", start, start + 1)) {
    case "+":
      return { value: line, end };
    case "-":
      return { value: new Error(line), end };
    case ":":
      return { value: Number(line), end };
    case "$":
      return bulkAt(buffer, end, Number(line));
    case "*":
      return arrayAt(buffer, end, Number(line));
    default:
      throw new Error("not a reply of Redis");
  }
}

/** Reads a stream of replies; gives those that a chunk completes. */
export function createReplyReader(): (chunk: Buffer) => RespValue[] {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    if (rest.length > replyBytesMax) throw new Error("reply too long");
    const values: RespValue[] = [];
    let at = 0;
    for (let next = valueAt(rest, at); next; next = at < rest.length ? valueAt(rest, at) : null) {
      values.push(next.value);
      at = next.end;
    }
    rest = rest.subarray(at);
    return values;
  };
}
