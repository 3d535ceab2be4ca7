/** Whether a browser says that its person is not to be tracked. Sources: the DNT header; https://w3c.github.io/gpc/ */
export const asksNotToBeCounted = (headers: Headers): boolean =>
  headers.get("dnt") === "1" || headers.get("sec-gpc") === "1";
