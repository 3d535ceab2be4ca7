import { dataPath, serverEnv } from "@/lib/env/server";
import { localObjectStore } from "./local";
import type { ObjectStore } from "./port";
import { s3ObjectStore } from "./s3";

let store: ObjectStore | undefined;

/** S3 when a bucket is configured, else a folder inside the data folder. */
export function objectStore(): ObjectStore {
  const env = serverEnv();
  store ??= env.S3_BUCKET
    ? s3ObjectStore({
        bucket: env.S3_BUCKET,
        region: env.S3_REGION,
        endpoint: env.S3_ENDPOINT,
        accessKeyId: env.S3_ACCESS_KEY_ID,
        secretAccessKey: env.S3_SECRET_ACCESS_KEY,
      })
    : localObjectStore(dataPath("objects"));
  return store;
}
