import { expect, test } from 'vitest';
import { CreatedObjects } from '../../shared/platform/s3-event.ts';

const record = (key: string, eventName = 'ObjectCreated:Put') => ({
  eventVersion: '2.1',
  eventSource: 'aws:s3',
  awsRegion: 'eu-north-1',
  eventTime: '2026-11-24T10:00:00.000Z',
  eventName,
  userIdentity: { principalId: 'AWS:EXAMPLE' },
  requestParameters: { sourceIPAddress: '10.0.0.1' },
  responseElements: { 'x-amz-request-id': 'C3D13FE58DE4C810', 'x-amz-id-2': 'FMyUVURIY8' },
  s3: {
    s3SchemaVersion: '1.0',
    configurationId: 'mails',
    bucket: { name: 'mails', ownerIdentity: { principalId: 'EXAMPLE' }, arn: 'arn:aws:s3:::mails' },
    object: { key, size: 1024, eTag: 'd41d8cd98f00b204e9800998ecf8427e', sequencer: '0055AED6DCD90281E5' },
  },
});

test.each([
  ['a plain key', 'incoming/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1', undefined],
  ['a space', 'incoming/two+words', 'incoming/two words'],
  ['a plus sign and letters beyond ASCII', 'incoming/1%2B1%3D%C3%A5', 'incoming/1+1=å'],
])('a key comes as it was given: %s', (_, encoded, key = encoded) => {
  expect(CreatedObjects.parse({ Records: [record(encoded)] })).toEqual([
    { key, at: '2026-11-24T10:00:00.000Z' },
  ]);
});

test('names all that was created, however it was', () => {
  const Records = [record('incoming/a'), record('incoming/b', 'ObjectCreated:CompleteMultipartUpload')];
  expect(CreatedObjects.parse({ Records }).map(({ key }) => key)).toEqual(['incoming/a', 'incoming/b']);
});

test('the message by which S3 tries the queue names nothing', () => {
  const tried = {
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: '2026-11-24T10:00:00.000Z',
    Bucket: 'mails',
    RequestId: '5582815E1AEA5ADF',
    HostId: '8cLeGAmw098X5cv4Zkwcmo8vvZa3eH3eKxsPzbB9wrR+YstdA6Knx4Ip8EXAMPLE',
  };
  expect(CreatedObjects.parse(tried)).toEqual([]);
});

test.each([
  ['a removal', { Records: [record('incoming/a', 'ObjectRemoved:Delete')] }],
  ['another service', { Records: [{ ...record('incoming/a'), eventSource: 'aws:sns' }] }],
  ['an empty key', { Records: [record('')] }],
  ['a key that nobody encoded', { Records: [record('incoming/100%')] }],
  ['something else', { hello: 'world' }],
  ['nothing', null],
])('anything else throws: %s', (_, message) => {
  expect(() => CreatedObjects.parse(message)).toThrow();
});
