import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { MAIL_LIMIT, type MailDoor, wholeMail, withReturnPath } from './mail-door.ts';

export interface SmtpDoor {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/**
 * Mail in by SMTP, for this machine alone: without sign-in and without TLS. Port 0 takes a free one; one that is taken
 * throws EADDRINUSE. A mail that was answered with 250 is kept.
 */
export const startSmtp = async ({ ruleFor, receive }: MailDoor, port: number): Promise<SmtpDoor> => {
  const server = new SMTPServer({
    banner: 'Registervakt on a laptop',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 500,
    size: MAIL_LIMIT,
    onRcptTo: ({ address }, _session, done) =>
      done(ruleFor(address) ? null : refusal(550, 'No receipt rule takes mail for this address')),
    onData: async (stream, { envelope }, done) => {
      try {
        const mail = await wholeMail(stream);
        if (!mail) return done(refusal(552, 'The mail is larger than 40 MB'));
        const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
        // One object for each rule, however many of its addresses a mail is for.
        const rules = new Set(envelope.rcptTo.flatMap(({ address }) => [ruleFor(address) ?? []].flat()));
        const keys = [...rules].map((rule) => receive(rule, withReturnPath(sender, mail)));
        done(null, `Kept as ${keys.join(' ')}`);
      } catch {
        done(refusal(451, 'The mail was not kept: try again'));
      }
    },
  });
  // A connection that breaks off in the middle: nothing was promised yet.
  server.on('error', () => {});
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  return {
    port: (listening.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};

const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });
