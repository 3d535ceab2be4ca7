/**
 * The recogniser tells 6,625 characters apart, of which a receipt holds about 120. Its last layer is cut down, here in its
 * file (ONNX, in protocol buffers, whose field numbers stand below): less to fetch, to compute and to copy out.
 * Source: onnx.proto3 of the ONNX project.
 */
type Bytes = Uint8Array<ArrayBufferLike>;
type Field = { number: number; value: number | Bytes; raw: Bytes };

const wire = { varint: 0, bytes: 2 } as const;
const fixedBytes: Readonly<Record<number, number>> = { 1: 8, 5: 4 };

const modelGraph = 7;
const graph = { node: 1, output: 12 } as const;
const nodeAttribute = 5;
const attributeTensor = 5;
const tensor = { dims: 1, dataType: 2, raw: 9 } as const;
const float32 = 1;
/** From a graph's output through its type and shape to one dimension of it, and the length there. */
const outputDimension = [2, 1, 2, 1] as const;
const dimensionLength = 1;

function varintAt(bytes: Bytes, from: number): [value: number, next: number] {
  let [value, place, at] = [0, 1, from];
  for (;;) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 127) * place;
    if (byte < 128) return [value, at];
    place *= 128;
  }
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) | 128);
  }
}

function fieldsOf(message: Bytes): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < message.length;) {
    const [tag, start] = varintAt(message, at);
    const kind = tag & 7;
    const [value, next] = varintAt(message, start);
    const end = kind === wire.varint ? next : kind === wire.bytes ? next + value : start + (fixedBytes[kind] ?? NaN);
    if (!(end <= message.length)) throw new Error("not a model this reader knows");
    fields.push({
      number: Math.floor(tag / 8),
      value: kind === wire.varint ? value : message.subarray(kind === wire.bytes ? next : start, end),
      raw: message.subarray(at, end),
    });
    at = end;
  }
  return fields;
}

function joined(parts: readonly (Bytes | readonly number[])[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const numberField = (number: number, value: number): number[] => [
  ...varint(number * 8 + wire.varint),
  ...varint(value),
];
const bytesField = (number: number, value: Bytes): Bytes =>
  joined([varint(number * 8 + wire.bytes), varint(value.length), value]);

/** The message with every part at the end of `path`, a chain of field numbers, made anew. */
function changed(message: Bytes, path: readonly number[], change: (part: Bytes) => Bytes): Bytes {
  const [number, ...rest] = path;
  if (number === undefined) return change(message);
  return joined(
    fieldsOf(message).map((field) =>
      field.number === number && typeof field.value !== "number"
        ? bytesField(number, changed(field.value, rest, change))
        : field.raw,
    ),
  );
}

/** Dimensions come one by one or packed together. */
const dimsOf = (fields: readonly Field[]): number[] =>
  fields.flatMap(({ number, value }) => {
    if (number !== tensor.dims) return [];
    if (typeof value === "number") return [value];
    const dims: number[] = [];
    for (let at = 0; at < value.length;) {
      const [dim, next] = varintAt(value, at);
      dims.push(dim);
      at = next;
    }
    return dims;
  });

/** A constant with one number for each class in every row, cut down to some; any other stays as it is. */
function cutTensor(message: Bytes, classCount: number, kept: readonly number[]): Bytes {
  const fields = fieldsOf(message);
  const dims = dimsOf(fields);
  const raw = fields.find(({ number }) => number === tensor.raw)?.value;
  if (dims.at(-1) !== classCount || raw === undefined || typeof raw === "number") return message;
  const numbers = new Float32Array(Uint8Array.from(raw).buffer);
  const rows = Array.from({ length: numbers.length / classCount }, (_, row) =>
    kept.map((column) => numbers[row * classCount + column] ?? 0),
  );
  return joined([
    ...[...dims.slice(0, -1), kept.length].map((dim) => numberField(tensor.dims, dim)),
    numberField(tensor.dataType, float32),
    bytesField(tensor.raw, new Uint8Array(Float32Array.from(rows.flat()).buffer)),
  ]);
}

/**
 * @param model the recogniser's file, of which each constant as wide as `classCount` belongs to its last layer
 * @param kept which classes stay, in the order the new model tells them
 */
export function trimRecogniser(model: Bytes, classCount: number, kept: readonly number[]): Bytes {
  const constants = [modelGraph, graph.node, nodeAttribute, attributeTensor];
  const trimmed = changed(model, constants, (part) => cutTensor(part, classCount, kept));
  return changed(trimmed, [modelGraph, graph.output, ...outputDimension], (dimension) => {
    const [length] = fieldsOf(dimension);
    const isClasses = length?.number === dimensionLength && length.value === classCount;
    return isClasses ? Uint8Array.from(numberField(dimensionLength, kept.length)) : dimension;
  });
}
