import { once } from './once.ts';

/** `missing` needs the right to list the bucket: without it S3 denies what is not there, and `get` throws. */
type Got =
  | { readonly kind: 'object'; readonly body: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'missing' };

// Loaded with the first object, as the client of SQS is with the first message.
const s3 = once(async () => {
  const { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client } = await import('@aws-sdk/client-s3');
  return { client: new S3Client({}), DeleteObjectCommand, GetObjectCommand, NoSuchKey };
});

/** A bucket whose objects somebody else puts there. */
export const bucket = (name: string) => ({
  /** An object's bytes, where they are no more than `maxBytes`; of a larger one nothing is read. */
  get: async (key: string, maxBytes: number): Promise<Got> => {
    const { client, GetObjectCommand, NoSuchKey } = await s3();
    try {
      const { Body, ContentLength = Number.POSITIVE_INFINITY } = await client.send(
        new GetObjectCommand({ Bucket: name, Key: key }),
      );
      if (!Body) throw new Error('S3 sent no body');
      if (ContentLength <= maxBytes) return { kind: 'object', body: await Body.transformToByteArray() };
      // Hangs up, or the rest would wait in the connection.
      if ('destroy' in Body) Body.destroy();
      return { kind: 'too-large' };
    } catch (error) {
      if (error instanceof NoSuchKey) return { kind: 'missing' };
      throw error;
    }
  },
  /** Removes an object; one that is gone already is no failure. */
  remove: async (key: string): Promise<void> => {
    const { client, DeleteObjectCommand } = await s3();
    await client.send(new DeleteObjectCommand({ Bucket: name, Key: key }));
  },
});

export type Bucket = ReturnType<typeof bucket>;
