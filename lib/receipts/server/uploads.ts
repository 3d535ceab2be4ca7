/** Photos that go straight into the object store instead of through a form, and back out of it with a scan. */
import type { Failure } from "@/lib/http/failures";
import { newId } from "@/lib/kernel/new-id";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { ObjectStore, PresignedPut } from "@/lib/platform/object-store/port";
import { contentTypeOf, type PhotoFormat } from "@/lib/receipts/core/photo/format";

const secondsValid = 600;

export type Upload = { object: string; expiresAtMs: number; put: PresignedPut };

/** Where one photo may be put within ten minutes. Fails with unavailable where the store takes nothing from outside. */
export async function startUpload(
  wanted: { householdId: string; format: PhotoFormat; byteSize: number },
  store: ObjectStore,
  nowMs: number,
): Promise<Result<Upload, Failure>> {
  if (!store.presignPut) {
    return fail({ kind: "unavailable", detail: "This server takes photos only with the scan itself." });
  }
  const object = `uploads/${wanted.householdId}/${newId<"upload">()}.${wanted.format}`;
  const { format, byteSize } = wanted;
  const put = await store.presignPut(
    { key: object, contentType: contentTypeOf[format], byteSize },
    nowMs,
    secondsValid,
  );
  return ok({ object, expiresAtMs: nowMs + secondsValid * 1000, put });
}

const isOwn = (object: string, householdId: string): boolean =>
  object.startsWith(`uploads/${householdId}/`) && /^uploads\/[0-9a-f-]{36}\/[0-9a-f-]{36}\.[a-z]{3,4}$/.test(object);

/** The uploaded photos. Another household's object answers like one that is not there. Fails with invalid_input. */
export async function takeUploads(
  objects: readonly string[],
  householdId: string,
  store: ObjectStore,
): Promise<Result<Uint8Array[], Failure>> {
  const photos: Uint8Array[] = [];
  for (const object of objects) {
    const bytes = isOwn(object, householdId) ? await store.get(object) : null;
    if (!bytes) {
      return fail({
        kind: "invalid_input",
        errors: [{ field: "metadata.objects", message: "There is no such upload." }],
      });
    }
    photos.push(bytes);
  }
  return ok(photos);
}

/** The receipt has its own copies; what stays behind is removed by the bucket's rule after a day. */
export const dropUploads = async (objects: readonly string[], store: ObjectStore): Promise<void> =>
  void (await Promise.allSettled(objects.map((object) => store.remove(object))));
