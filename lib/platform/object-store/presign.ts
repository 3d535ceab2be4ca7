/** An address that lets whoever has it put one object into the bucket, for a while. Source: AWS Signature Version 4, query. */
import { createHash, createHmac } from "node:crypto";
import { checkKey, type PresignedPut, type UploadObject } from "./port";

export type PresignSettings = {
  bucket: string;
  region: string;
  endpoint?: string | undefined;
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
};

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const keyed = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function addressOf({ bucket, region, endpoint }: PresignSettings, key: string): URL {
  const path = key.split("/").map(encoded).join("/");
  return new URL(
    endpoint
      ? `${endpoint.replace(/\/$/, "")}/${bucket}/${path}`
      : `https://${bucket}.s3.${region}.amazonaws.com/${path}`,
  );
}

function signatureOf({ secretAccessKey, region }: PresignSettings, day: string, text: string): string {
  const dayKey = keyed(`AWS4${secretAccessKey}`, day);
  const signing = keyed(keyed(keyed(dayKey, region), "s3"), "aws4_request");
  return keyed(signing, text).toString("hex");
}

type Signable = { method: "GET" | "PUT"; url: URL; headers: Readonly<Record<string, string>> };

/** The address with its signature. @param request headers beside `host` that have to be sent exactly so */
export function signedUrl(
  settings: PresignSettings,
  { method, url, headers }: Signable,
  nowMs: number,
  secondsValid: number,
): URL {
  const time = new Date(nowMs).toISOString().replace(/[-:]|\.\d{3}/g, "");
  const day = time.slice(0, 8);
  const scope = `${day}/${settings.region}/s3/aws4_request`;
  const sent = Object.entries({ ...headers, host: url.host }).sort(([left], [right]) => (left < right ? -1 : 1));
  const names = sent.map(([name]) => name).join(";");
  const query = [
    ["X-Amz-Algorithm", "AWS4-HMAC-SHA256"],
    ["X-Amz-Credential", `${settings.accessKeyId}/${scope}`],
    ["X-Amz-Date", time],
    ["X-Amz-Expires", String(secondsValid)],
    ...(settings.sessionToken ? [["X-Amz-Security-Token", settings.sessionToken]] : []),
    ["X-Amz-SignedHeaders", names],
  ]
    .map(([name = "", value = ""]) => `${encoded(name)}=${encoded(value)}`)
    .join("&");
  const lines = sent.map(([name, value]) => `${name}:${value}`);
  const request = [method, url.pathname, query, ...lines, "", names, "UNSIGNED-PAYLOAD"].join("\n");
  const text = ["AWS4-HMAC-SHA256", time, scope, hash(request)].join("\n");
  const signed = new URL(url);
  signed.search = `${query}&X-Amz-Signature=${signatureOf(settings, day, text)}`;
  return signed;
}

/**
 * Signs the upload of one object of exactly this type and size, encrypted at rest where the bucket is Amazon's. Nothing is
 * sent: the signature is made here.
 */
export function presignPut(
  settings: PresignSettings,
  object: UploadObject,
  nowMs: number,
  secondsValid: number,
): PresignedPut {
  checkKey(object.key);
  const headers: Record<string, string> = {
    "content-length": String(object.byteSize),
    "content-type": object.contentType,
    ...(settings.endpoint ? {} : { "x-amz-server-side-encryption": "AES256" }),
  };
  const request = { method: "PUT", url: addressOf(settings, object.key), headers } as const;
  return { method: "PUT", url: signedUrl(settings, request, nowMs, secondsValid).href, headers };
}
