import MailComposer from 'nodemailer/lib/mail-composer';

interface ComposedMail {
  /** A mailbox with its display name, from the policy. */
  readonly from: string;
  /** One bare address. It is never parsed as a list, so nothing in it adds a recipient. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A MIME message (RFC 5322) with text and HTML. Throws when a value would break out of its header. */
export const composeMail = async (mail: ComposedMail): Promise<Uint8Array> => {
  const oneLine = [mail.from, mail.to, mail.subject, ...Object.entries(mail.headers).flat()];
  if (oneLine.some((value) => /[\r\n\0]/.test(value)))
    throw new Error('A header of a mail holds a line break');
  const composer = new MailComposer({
    from: mail.from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: { ...mail.headers },
    newline: 'win',
    // Content is always given here, never fetched by a path or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
};
