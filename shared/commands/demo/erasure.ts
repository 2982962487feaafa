import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import type { LaptopClient, Mail } from '../../../infra/local/laptop-client.ts';
import { CaseView } from '../../requests/case-view.ts';
import { chapter, found, quote, sayIn, see } from './account.ts';
import { EMAIL_OFFERS } from './forms.ts';
import { askGate } from './gate.ts';
import { newestMail } from './mailbox.ts';
import { ANNA, UNKNOWN } from './people.ts';

/** Chapter 4: an erasure (N20, GDPR 17) from the form on the first page to the answer. */
export const erasure = async (laptop: LaptopClient): Promise<void> => {
  chapter('4. Anna asks for erasure');
  sayIn('Until now marketing may write to her.');
  await askGate(laptop, { email: ANNA.email }, EMAIL_OFFERS);
  await ask(laptop);
  const confirmUrl = await toConfirm(laptop);
  await onlyOpen(laptop, confirmUrl);
  const statusUrl = await confirm(laptop, confirmUrl);
  await told(laptop);
  await status(laptop, statusUrl);
};

/** Anybody may ask about anybody, so the answer tells nothing; it stops marketing and no more. */
const ask = async (laptop: LaptopClient): Promise<void> => {
  sayIn('Anna asks, naming her address only. Somebody asks the same for Ulla, who is in no register.');
  const annas = await laptop.post('/requests', { right: 'erasure', email: ANNA.email });
  const ullas = await laptop.post('/requests', { right: 'erasure', email: UNKNOWN.email });
  see(annas.status === 202, `POST /requests: ${annas.status}`, await annas.clone().text());
  const [one, other] = [await shapeOf(annas), await shapeOf(ullas)];
  see(one === other, 'the same answer for both but for the id: status, headers, fields, length', [
    one,
    other,
  ]);
  await askGate(laptop, { email: ANNA.email }, { ...EMAIL_OFFERS, says: 'no', rule: 'L7' });
  for (const channel of ['sms', 'phone'] as const) {
    await askGate(
      laptop,
      { phone: ANNA.phone },
      { channel, purpose: 'direct-marketing', says: 'no', rule: 'L7' },
    );
  }
};

const shapeOf = async (answer: Response): Promise<string> => {
  const headers = [...answer.headers].filter(([name]) => name !== 'date');
  const { requestId, ...others } = (await answer.json()) as Record<string, unknown>;
  return JSON.stringify([answer.status, headers, String(requestId).length, others]);
};

const toConfirm = async (laptop: LaptopClient): Promise<string> => {
  sayIn('Who it was is settled by whoever reads the mailbox (L5).');
  await laptop.idle();
  const mail = await newestMail(laptop, ANNA, 2, 'sv');
  await newestMail(laptop, UNKNOWN, 1, 'sv');
  return linkIn(mail, /^http\S+\/requests\/\S+\/confirm\?token=\S+$/m);
};

const linkIn = ({ text }: Mail, pattern: RegExp): string => found(pattern.exec(text)?.[0], 'its link');

const onlyOpen = async (laptop: LaptopClient, confirmUrl: string): Promise<void> => {
  sayIn('The link is opened, by her or by a scanner, and not pressed.');
  const before = (await laptop.dump()).tables;
  const opened = await fetch(confirmUrl);
  const page = await opened.text();
  see(
    opened.status === 200 && page.includes('<button'),
    `GET /requests/{id}/confirm: ${opened.status}, a page with a button`,
  );
  see(isDeepStrictEqual((await laptop.dump()).tables, before), 'no item of any table has changed (L16)');
};

const Pressed = z.object({ state: z.string(), statusUrl: z.string() });

const confirm = async (laptop: LaptopClient, confirmUrl: string): Promise<string> => {
  sayIn('Anna presses the button. Then she presses it again.');
  const pressed = await fetch(confirmUrl, { method: 'POST' });
  const { state, statusUrl } = Pressed.parse(await pressed.json());
  see(
    pressed.status === 200 && state === 'in-progress',
    `POST /requests/{id}/confirm: ${pressed.status}, ${state}`,
  );
  const again = await fetch(confirmUrl, { method: 'POST' });
  see(again.status === 410, `POST /requests/{id}/confirm: ${again.status} ${await again.text()}`);
  await laptop.idle();
  return statusUrl;
};

const told = async (laptop: LaptopClient): Promise<void> => {
  sayIn('What is left of her, and what she is told: what is gone, what stays, and why (L19).');
  const register = JSON.stringify(await laptop.rows('Register'));
  see(![ANNA.email, ANNA.phone, ANNA.name].some((one) => register.includes(one)), 'Register: nothing of her');
  const mail = await newestMail(laptop, ANNA, 3, 'sv');
  see(!mail.raw.includes(ANNA.phone), 'the mail repeats no number of hers; it begins so:');
  const [, ...parts] = mail.text.split('\n\n');
  for (const line of parts.slice(0, 3).flatMap((part) => part.split('\n'))) quote(line);
};

const status = async (laptop: LaptopClient, statusUrl: string): Promise<void> => {
  sayIn('Anna looks where her request stands, by its link.');
  const answer = await laptop.get(statusUrl, { accept: 'application/json' });
  const view = CaseView().parse(await answer.json());
  see(
    answer.status === 200 && view.state === 'completed',
    `GET /requests/{id}: ${answer.status}, ${view.state}`,
  );
  const steps = view.steps.map(({ step }) => step);
  const expected = 'received, marketing-stopped, confirmation-sent, confirmed, erased, told, closed';
  see(steps.join(', ') === expected, `its steps: ${steps.join(', ')}`, steps);
};
