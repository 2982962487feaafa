import type { LaptopClient, Row } from '../../../infra/local/laptop-client.ts';
import type { WordingId } from '../../policy/wordings.ts';
import { chapter, sayIn, see } from './account.ts';
import { askGate } from './gate.ts';
import { newestMail } from './mailbox.ts';
import { ANNA, BO, type Character, EMELIE, FORGED } from './people.ts';

/** Chapter 1: how people come into the register, and what they and marketing are told. */
export const forms = async (laptop: LaptopClient): Promise<void> => {
  chapter('1. Forms');
  sayIn(
    'Anna fills in the form "offer" and ticks its three boxes: e-mail, text messages, telephone. The website signs it (N1, L8).',
  );
  await fillIn(laptop, 'offer', { ...ANNA, language: 'sv' }, [
    'offer-email-1',
    'offer-sms-1',
    'offer-phone-1',
  ]);
  await informed(laptop, ANNA, 'sv');
  await askGate(laptop, { email: ANNA.email }, EMAIL_OFFERS);
  await askGate(
    laptop,
    { phone: ANNA.phone },
    { channel: 'phone', purpose: 'direct-marketing', says: 'yes', rule: 'N6' },
  );
  await askGate(
    laptop,
    { email: ANNA.email },
    { channel: 'email', purpose: 'newsletter', says: 'no', rule: 'N7' },
  );

  sayIn('Bo fills in the form "newsletter", and ticks its box.');
  await fillIn(laptop, 'newsletter', { ...BO, language: 'en' }, ['newsletter-email-1']);
  await informed(laptop, BO, 'en');
  await askGate(
    laptop,
    { email: BO.email },
    { channel: 'email', purpose: 'newsletter', says: 'yes', rule: 'L14' },
  );

  sayIn('Emelie fills in "offer" too, for e-mail and text messages. She will write later.');
  await fillIn(laptop, 'offer', { ...EMELIE, language: 'sv' }, ['offer-email-1', 'offer-sms-1']);
  await informed(laptop, EMELIE, 'sv');

  await forgedForm(laptop);
};

export const EMAIL_OFFERS = {
  channel: 'email',
  purpose: 'direct-marketing',
  says: 'yes',
  rule: 'L14',
} as const;

const fillIn = async (
  laptop: LaptopClient,
  form: string,
  person: Row,
  consents: readonly WordingId[],
): Promise<void> => {
  const answer = await laptop.form(form, formData(person, consents));
  see(answer.status === 202, `POST /intake/website/${form}: ${answer.status}`, await answer.text());
  await laptop.idle();
};

const formData = (person: Row, consents: readonly WordingId[]): Row => ({
  submissionId: crypto.randomUUID(),
  submittedAt: new Date().toISOString(),
  person,
  consents,
});

/** GDPR 13 and the right to object (L10) in one mail, which every mail program can answer with one click (L16). */
const informed = async (laptop: LaptopClient, who: Character, language: string): Promise<void> => {
  const mail = await newestMail(laptop, who, 1, language);
  see(
    /^https?:/.test(mail.headers['list-unsubscribe']?.slice(1) ?? '') &&
      mail.headers['list-unsubscribe-post'] === 'List-Unsubscribe=One-Click',
    'in its headers the link that says no with one click (L16): List-Unsubscribe',
    mail.headers,
  );
};

const forgedForm = async (laptop: LaptopClient): Promise<void> => {
  sayIn('Somebody sends a form in the name of Frida, with a signature that is none.');
  const forged = await laptop.form('offer', formData({ ...FORGED }, ['offer-email-1']), {
    headers: { 'webhook-signature': `v1,${Buffer.alloc(32).toString('base64')}` },
  });
  see(forged.status === 401, `POST /intake/website/offer: ${forged.status}`, await forged.text());
  await laptop.idle();
  const kept = JSON.stringify(await laptop.dump());
  see(!kept.includes(FORGED.email) && !kept.includes(FORGED.name), 'nothing of it is kept in any table');
};
