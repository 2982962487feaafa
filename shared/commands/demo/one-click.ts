import type { LaptopClient } from '../../../infra/local/laptop-client.ts';
import { chapter, sayIn, see } from './account.ts';
import { askGate } from './gate.ts';
import { BO } from './people.ts';

const NEWSLETTER = { channel: 'email', purpose: 'newsletter' } as const;

/** Chapter 2: a no in one click (L16), as mail programs do it, which outlives the record (N3). */
export const oneClick = async (laptop: LaptopClient): Promise<void> => {
  chapter('2. A no with one click');
  const link = await laptop.oneClickLink(BO.email);

  sayIn('A virus scanner opens the link of the mail to Bo, as they do.');
  const opened = await fetch(link);
  const page = await opened.text();
  see(
    opened.status === 200 && page.includes('<button'),
    `GET /unsubscribe/{token}: ${opened.status}, a page with a button`,
  );
  await askGate(laptop, { email: BO.email }, { ...NEWSLETTER, says: 'yes', rule: 'L14' });

  sayIn('Bo presses "unsubscribe" in his mail program, which sends what RFC 8058 says. No login, no cookie.');
  await press(link);
  await askGate(laptop, { email: BO.email }, { ...NEWSLETTER, says: 'no', rule: 'L7' });

  sayIn('His mail program sends it again.');
  await press(link);

  sayIn('His record may now be used for nothing, so it is due at once (N19). The schedule "retention" runs.');
  await laptop.runSchedule('retention');
  const register = JSON.stringify(await laptop.rows('Register'));
  see(!register.includes(BO.email), 'the table Register does not hold Bo any more');
  await askGate(laptop, { email: BO.email }, { ...NEWSLETTER, says: 'no', rule: 'L7' });
};

const press = async (link: string): Promise<void> => {
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  const answer = await fetch(link, { method: 'POST', body });
  const said = await answer.text();
  see(
    answer.status === 200 && said.includes('unsubscribed'),
    `POST /unsubscribe/{token}: ${answer.status} ${said}`,
  );
};
