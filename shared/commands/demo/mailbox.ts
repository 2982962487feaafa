import type { LaptopClient, Mail } from '../../../infra/local/laptop-client.ts';
import { found, see } from './account.ts';

/** The mails that went to an address, the newest last. */
const mailsTo = async (laptop: LaptopClient, email: string): Promise<readonly Mail[]> =>
  (await laptop.outbox()).filter(({ to }) => to === email);

/** The language that a mail says it is in. */
export const languageOf = ({ html }: Mail): string => /<html lang="(\w+)"/.exec(html)?.[1] ?? '';

export const languageName = (language: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;

/** The newest mail to somebody, who has got so many by then, no more and no less. */
export const newestMail = async (
  laptop: LaptopClient,
  { name, email }: { readonly name: string; readonly email: string },
  count: number,
  language: string,
): Promise<Mail> => {
  const mails = await mailsTo(laptop, email);
  const newest = found(mails.at(-1), `a mail to ${name}`);
  see(
    mails.length === count && languageOf(newest) === language,
    `mail ${count} to ${name}, in ${languageName(language)}: "${newest.subject}"`,
    mails.map(({ subject }) => subject),
  );
  return newest;
};
