/**
 * How a photo becomes text, without running a model itself: it asks for what the models say and whoever drives it
 * answers, on the server with native code, on a phone with WebAssembly. Both read alike because the steps are these.
 */
import { detectedQuads, detectorTensor } from "./detector";
import { cropLine, stripWidth } from "./line-crop";
import { isSideways, tellingOrder, turnQuad } from "./orientation";
import { cropPart, paperOf } from "./paper";
import type { Raster, Size } from "./raster";
import type { Recognised } from "./recogniser";
import type { PhotoText, Point, Quad, QuarterTurns, TextBox } from "./text-box";

/** What a model is to say next. The strips of one call do not depend on each other: they may be read in any order. */
export type ModelCall =
  { model: "detector"; input: { data: Float32Array; size: Size } } | { model: "recogniser"; strips: readonly Raster[] };

/** What it said: the detector's map of probabilities, or the text of each strip in the order asked. */
export type ModelAnswer =
  { model: "detector"; map: Float32Array } | { model: "recogniser"; texts: readonly Recognised[] };

type Steps<Value> = Generator<ModelCall, Value, ModelAnswer>;

/** Boxes read less surely than this are specks and shadows. */
const confidenceMin = 0.5;
/** Text standing the right way is read this surely; below it the photo may be upside down. */
const confidenceUpright = 0.85;
/** So many of the longest lines tell which way is up. */
const tellingCount = 4;
/**
 * The recogniser's work grows with the width of its strips. A crowded photo (a receipt has 13,000 pixels of strips, nine in
 * ten less than 23,000) gets narrower strips rather than more time; at this the development photos are read no worse...
 */
const stripsWidthMax = 38_000;
/** ...down to where letters still part. */
const narrowingMin = 0.5;

/** The corner a text starts at when the photo has to be turned by `turns` to stand upright. */
const startingCorner = (quad: Quad, turns: QuarterTurns): Quad =>
  [0, 1, 2, 3].map((i) => quad[(4 - turns + i) % 4]) as unknown as Quad;

function narrowingFor(quads: readonly Quad[]): number {
  const width = quads.reduce((sum, quad) => sum + stripWidth(quad), 0);
  return Math.max(narrowingMin, Math.min(1, stripsWidthMax / Math.max(1, width)));
}

function* lookAt(photo: Raster): Steps<Quad[]> {
  const input = detectorTensor(photo);
  const answer = yield { model: "detector", input };
  if (answer.model !== "detector") throw new Error("the detector was asked");
  return detectedQuads(answer.map, input.size, photo);
}

/** The boxes of a photo, from a second look at the paper alone where it is small on it. */
function* findQuads(photo: Raster): Steps<Quad[]> {
  const quads = yield* lookAt(photo);
  const paper = paperOf(photo, quads);
  if (!paper) return quads;
  const closer = yield* lookAt(cropPart(photo, paper));
  return closer.map((quad) => quad.map(([x, y]): Point => [x + paper.left, y + paper.top]) as unknown as Quad);
}

function* readStrips(strips: readonly Raster[]): Steps<readonly Recognised[]> {
  if (strips.length === 0) return [];
  const answer = yield { model: "recogniser", strips };
  if (answer.model !== "recogniser" || answer.texts.length !== strips.length)
    throw new Error("the recogniser was asked");
  return answer.texts;
}

const meanConfidence = (texts: readonly Recognised[]): number =>
  texts.reduce((sum, text) => sum + text.confidence, 0) / Math.max(1, texts.length);

/**
 * Every line of text on a photo with its place, in the frame of the upright photo. The longest lines are read first, and
 * the other way round too when that makes little sense.
 */
export function* readPhotoText(photo: Raster): Steps<PhotoText> {
  const quads = yield* findQuads(photo);
  const narrowing = narrowingFor(quads);
  const stripsOf = (some: readonly Quad[], turns: QuarterTurns): Raster[] =>
    some.map((quad) => cropLine(photo, startingCorner(quad, turns), narrowing));
  const ordered = tellingOrder(quads);
  const [telling, others] = [ordered.slice(0, tellingCount), ordered.slice(tellingCount)];
  const [one, other]: [QuarterTurns, QuarterTurns] = isSideways(quads) ? [1, 3] : [0, 2];
  let turns: QuarterTurns = one;
  let told = yield* readStrips(stripsOf(telling, one));
  if (telling.length > 0 && meanConfidence(told) < confidenceUpright) {
    const turned = yield* readStrips(stripsOf(telling, other));
    if (meanConfidence(turned) > meanConfidence(told)) [turns, told] = [other, turned];
  }
  const texts = [...told, ...(yield* readStrips(stripsOf(others, turns)))];
  const boxes = ordered.flatMap((quad, index): TextBox[] => {
    const text = texts[index];
    if (!text || text.text.trim() === "" || text.confidence < confidenceMin) return [];
    return [{ ...text, quad: turnQuad(quad, turns, photo.width, photo.height) }];
  });
  const [width, height] = turns % 2 === 0 ? [photo.width, photo.height] : [photo.height, photo.width];
  return { boxes, turns, width, height };
}
