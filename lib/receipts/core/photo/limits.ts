/** Bounds of an upload. A phone's largest photo is about 12 MP and 6 MB; twice that leaves room. */
export const photoBytesMax = 10 * 1024 * 1024;
/** Decoded pixels of one photo: beyond it, a small file that unpacks to gigabytes would fill memory. */
export const photoPixelsMax = 64_000_000;
export const photoSideMin = 32;
/** Photos of one receipt: a till roll of a metre and a half. */
export const photosPerReceiptMax = 6;
/** One form: all photos and a little for its frame. */
export const scanFormBytesMax = photoBytesMax + 64 * 1024;
