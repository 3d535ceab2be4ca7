import { expect, test } from "vitest";
import { photoFormat } from "./format";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test("knows photos by their first bytes", () => {
  expect(photoFormat(bytesOf("\xff\xd8\xff\xe0...."))).toBe("jpeg");
  expect(photoFormat(bytesOf("\x89PNG\r\n\x1a\n"))).toBe("png");
  expect(photoFormat(bytesOf("RIFF\0\0\0\0WEBPVP8 "))).toBe("webp");
  expect(photoFormat(bytesOf("\0\0\0\x18ftypheic"))).toBe("heic");
});

test("takes a text file for what it is, whatever it is called", () => {
  expect(photoFormat(bytesOf("milk, eggs, bread"))).toBeNull();
  expect(photoFormat(bytesOf("GIF89a"))).toBeNull();
  expect(photoFormat(new Uint8Array())).toBeNull();
});

test("an AVIF or MP4 container is not mistaken for a phone photo", () => {
  expect(photoFormat(bytesOf("\0\0\0\x18ftypisom"))).toBeNull();
});
