import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { checkKey, type ObjectStore } from "./port";
import { presignPut } from "./presign";

export type S3Settings = {
  bucket: string;
  region: string;
  /** Of a server that speaks S3 but is not Amazon's; it gets path-style addresses and no server-side encryption header. */
  endpoint?: string | undefined;
  accessKeyId?: string | undefined;
  secretAccessKey?: string | undefined;
};

const attemptsMax = 4;

/** Objects in a bucket, encrypted at rest. Credentials come from the settings or, without them, from the machine's role. */
export function s3ObjectStore(settings: S3Settings): ObjectStore {
  const { bucket, accessKeyId, secretAccessKey, endpoint } = settings;
  const client = new S3Client({
    region: settings.region,
    maxAttempts: attemptsMax,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
  });
  const at = (key: string) => {
    checkKey(key);
    return { Bucket: bucket, Key: key };
  };
  return {
    put: async (key, bytes, contentType) => {
      const encryption = endpoint ? {} : { ServerSideEncryption: "AES256" as const };
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes, ContentType: contentType, ...encryption }));
    },
    get: async (key) => {
      try {
        const found = await client.send(new GetObjectCommand(at(key)));
        return (await found.Body?.transformToByteArray()) ?? null;
      } catch (thrown) {
        if (thrown instanceof NoSuchKey) return null;
        throw thrown;
      }
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand(at(key)));
    },
    presignPut: async (object, nowMs, secondsValid) => {
      const { accessKeyId: id, secretAccessKey: secret, sessionToken } = await client.config.credentials();
      const signer = {
        bucket,
        region: settings.region,
        endpoint,
        accessKeyId: id,
        secretAccessKey: secret,
        sessionToken,
      };
      return presignPut(signer, object, nowMs, secondsValid);
    },
    check: async () => {
      await client.send(new HeadBucketCommand({ Bucket: bucket }));
    },
  };
}
