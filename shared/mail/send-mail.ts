import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { composeMail } from './compose-mail.ts';

interface DutyMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** One HTTPS address, which takes a no with a single POST (L16). */
  readonly unsubscribeUrl?: string;
  /** The `Message-ID`s of the mail that this one answers and of those before it, the newest last. */
  readonly inReplyTo?: readonly string[];
}

export type SendMail = (mail: DutyMail) => Promise<{ readonly sesMessageId: string }>;

/**
 * Hands duty messages to SES, which replaces `Message-ID`: the returned id is the one that replies and bounces name.
 * Throws what SES throws. Nothing is repeated here: claim, send and mark are the caller's.
 */
export const mailSender =
  (client: SESClient, from: string): SendMail =>
  async ({ to, unsubscribeUrl, inReplyTo = [], ...content }) => {
    const headers = {
      ...(unsubscribeUrl !== undefined && oneClick(unsubscribeUrl)),
      ...(inReplyTo.length > 0 ? answering(inReplyTo) : UNASKED),
    };
    const raw = await composeMail({ from, to, ...content, headers });
    // Destinations settle who gets it, whatever the headers say.
    const { MessageId } = await client.send(
      new SendRawEmailCommand({ Destinations: [to], RawMessage: { Data: raw } }),
    );
    if (MessageId === undefined) throw new Error('SES took a mail and gave no id');
    return { sesMessageId: MessageId };
  };

/** L16, RFC 2369 and RFC 8058: mail programs show a button of their own for these two. */
const oneClick = (unsubscribeUrl: string): Readonly<Record<string, string>> => ({
  'List-Unsubscribe': `<${unsubscribeUrl}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

const UNASKED: Readonly<Record<string, string>> = {
  // RFC 3834: no answering machine answers, so no loops.
  'Auto-Submitted': 'auto-generated',
  // The same for Exchange, which does not heed RFC 3834. Reports of failed delivery still come.
  'X-Auto-Response-Suppress': 'OOF, AutoReply',
};

/** An answer that no machine answers, under the mail that it answers. */
const answering = (ids: readonly string[]): Readonly<Record<string, string>> => ({
  'Auto-Submitted': 'auto-replied',
  'X-Auto-Response-Suppress': 'All',
  'In-Reply-To': ids.at(-1) ?? '',
  References: ids.join(' '),
});
