import { randomBytes } from 'node:crypto';
import type { S3Object } from './fauxqs.ts';
import { bucketName, REGION } from './template.ts';

/** What S3 sends to a queue when an object was put. */
export const createdEvent = (
  configurationId: string,
  arn: string,
  { key, contentLength, etag, lastModified }: S3Object,
) => ({
  Records: [
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: REGION,
      eventTime: lastModified.toISOString(),
      eventName: 'ObjectCreated:Put',
      userIdentity: { principalId: 'AWS:LAPTOP' },
      requestParameters: { sourceIPAddress: '127.0.0.1' },
      responseElements: {
        'x-amz-request-id': randomBytes(8).toString('hex').toUpperCase(),
        'x-amz-id-2': randomBytes(32).toString('base64'),
      },
      s3: {
        s3SchemaVersion: '1.0',
        configurationId,
        bucket: { name: bucketName(arn), ownerIdentity: { principalId: 'LAPTOP' }, arn },
        object: {
          key: encoded(key),
          size: contentLength,
          eTag: etag.replaceAll('"', ''),
          sequencer: randomBytes(9).toString('hex').toUpperCase(),
        },
      },
    },
  ],
});

/** As a form is encoded, but for the slashes. */
const encoded = (key: string): string =>
  key
    .split('/')
    .map((part) => new URLSearchParams({ '': part }).toString().slice(1))
    .join('/');
