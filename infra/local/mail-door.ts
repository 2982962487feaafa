import { Buffer } from 'node:buffer';
import { randomInt } from 'node:crypto';
import type { BucketEngine } from './bucket-engine.ts';
import type { Template } from './template.ts';

/** What SES takes of one mail. */
export const MAIL_LIMIT = 40 * 1024 * 1024;

interface ReceiptRule {
  readonly recipients: readonly string[];
  readonly bucket: string;
  readonly prefix: string;
}

export interface MailDoor {
  /** The first rule of the template that takes mail for this address. */
  readonly ruleFor: (address: string) => ReceiptRule | undefined;
  /** Keeps a mail as SES does, as an object of which the bucket tells. Answers its key. */
  readonly receive: (rule: ReceiptRule, mail: Buffer) => string;
}

/** Mail in by the template's receipt rules. One that does anything else than putting into a bucket stops the start. */
export const mailDoor = (template: Template, buckets: BucketEngine): MailDoor => {
  const rules = template
    .ofType('AWS::SES::ReceiptRule')
    .filter(({ properties }) => properties.Rule.Enabled)
    .map(({ id, properties }): ReceiptRule => {
      const { Recipients = [], Actions = [] } = properties.Rule;
      const [action, ...more] = Actions;
      if (!action?.S3Action || more.length > 0 || Recipients.length === 0)
        throw new Error(`The laptop knows receipt rules with recipients and one action of S3 (${id})`);
      const { BucketName, ObjectKeyPrefix = '' } = action.S3Action;
      return { recipients: Recipients, bucket: BucketName, prefix: ObjectKeyPrefix };
    });
  return {
    ruleFor: (address) => rules.find(({ recipients }) => recipients.some((one) => covers(one, address))),
    receive: ({ bucket, prefix }, body) => buckets.put({ bucket, key: prefix + messageId(), body }).key,
  };
};

/** SES compares without case: an address, also where it has a `+label`; a domain; or with a dot all domains below. */
const covers = (recipient: string, address: string): boolean => {
  const [wanted, given] = [recipient.toLowerCase(), address.toLowerCase()];
  if (wanted.includes('@')) return wanted === given || wanted === given.replace(/\+[^@]*(?=@)/, '');
  return given.endsWith(wanted.startsWith('.') ? wanted : `@${wanted}`);
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const messageId = (): string => Array.from({ length: 40 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** The envelope's sender stands on top (RFC 5321, 4.4): where the mail is from, whatever its From says. */
export const withReturnPath = (sender: string, mail: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`Return-Path: <${sender}>\r\n`), mail]);

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * The mail, or nothing where it is too large. Then the rest is read and forgotten: whoever is cut off while sending may
 * never see the answer.
 */
export const wholeMail = async (chunks: Chunks): Promise<Buffer | undefined> => {
  let kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAIL_LIMIT) kept = [];
    else kept.push(chunk);
  }
  return size > MAIL_LIMIT ? undefined : Buffer.concat(kept);
};
