import type { Buffer } from 'node:buffer';
import { type Answer, s3Refusal } from './answer.ts';
import type { AwsCall } from './aws-call.ts';
import type { BucketEngine } from './bucket-engine.ts';
import type { Fauxqs } from './fauxqs.ts';
import type { Incoming } from './s3-call.ts';

const META = 'x-amz-meta-';

/** fauxqs takes no body over 11 MB and overwrites what `If-None-Match: *` protects, so objects are put from here. */
export const putObject = (
  { input }: AwsCall,
  { headers }: Incoming,
  sent: Buffer,
  { buckets, fauxqs }: { readonly buckets: BucketEngine; readonly fauxqs: Fauxqs },
): Answer => {
  const { Bucket, Key } = input;
  if (!buckets.names.includes(Bucket)) return s3Refusal(404, 'NoSuchBucket', 'There is no such bucket.');
  const condition = headers['if-none-match'];
  if (headers['if-match'] !== undefined || (condition !== undefined && condition !== '*'))
    return s3Refusal(501, 'NotImplemented', 'The laptop knows If-None-Match: * alone.');
  if (condition === '*' && buckets.has(Bucket, Key))
    return s3Refusal(412, 'PreconditionFailed', 'There is an object already.');
  const isFramed = headers['content-encoding']?.includes('aws-chunked');
  const { etag } = buckets.put({
    bucket: Bucket,
    key: Key,
    body: isFramed ? fauxqs.decodeAwsChunked(sent).body : sent,
    ...(headers['content-type'] && { contentType: headers['content-type'] }),
    metadata: Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) =>
        name.startsWith(META) ? [[name.slice(META.length), String(value)]] : [],
      ),
    ),
  });
  return { status: 200, headers: { etag }, body: '' };
};
