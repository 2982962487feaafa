import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customerEventSchema } from '../../shared/intake/customer-event.ts';
import { incomingKey } from '../../shared/intake/inbox-store.ts';
import type { Submission } from '../../shared/intake/submission.ts';
import { after } from '../../shared/platform/calendar.ts';
import { epochSeconds, type Instant, latest } from '../../shared/platform/instant.ts';
import type { Channel, Purpose } from '../../shared/policy/purposes.ts';
import { WORDINGS, type WordingId } from '../../shared/policy/wordings.ts';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type Asked, type House, openHouse, profiles } from './house.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

/** Three people of one household, with one telephone. */
const NAMES = ['anna', 'bo', 'cia'] as const;
type Name = (typeof NAMES)[number];
const PHONE = '+46701234567';
const emailOf = (name: Name) => `${name}@example.se`;
const CHANNELS = ['email', 'sms', 'phone'] as const;
const QUESTIONS: readonly { readonly channel: Channel; readonly purpose: Purpose }[] = [
  ...CHANNELS.map((channel) => ({ channel, purpose: 'direct-marketing' }) as const),
  { channel: 'email', purpose: 'newsletter' },
];

type Step =
  | {
      readonly does: 'form';
      readonly who: Name;
      readonly how: 'email' | 'both' | 'phone' | 'newsletter';
      readonly boxes: readonly WordingId[];
    }
  | { readonly does: 'repeat' | 'record' | 'redeliver' | 'inform' | 'inform-again'; readonly pick: number }
  | { readonly does: 'press'; readonly pick: number; readonly scope: 'email' | 'everything' }
  | { readonly does: 'consent' | 'limit'; readonly pick: number }
  /** Ticks a box after whatever was said, and says yes to the question. */
  | { readonly does: 'come-back'; readonly who: Name }
  | { readonly does: 'contract' | 'removed' | 'row'; readonly who: Name; readonly withPhone: boolean }
  | { readonly does: 'ask-erasure' | 'mail-stop'; readonly who: Name }
  | { readonly does: 'confirm' | 'advance' | 'advance-again' | 'bury'; readonly pick: number }
  | { readonly does: 'wait'; readonly days: number }
  | { readonly does: 'expire'; readonly mask: number }
  | { readonly does: 'sweep' | 'rotate' | 'work' | 'deadlines' | 'redrive' };

const pick = fc.nat(20);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('form'),
      who: fc.constantFrom(...NAMES),
      how: fc.constantFrom('email', 'both', 'both', 'phone', 'newsletter'),
      boxes: fc.subarray(['offer-email-1', 'offer-sms-1', 'offer-phone-1']),
    }),
  },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('work') }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom('repeat', 'record', 'redeliver', 'inform', 'inform-again'),
      pick,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('press'), pick, scope: fc.constantFrom('email', 'everything') }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('consent', 'limit'), pick }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('come-back'), who: fc.constantFrom(...NAMES) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom('contract', 'contract', 'removed', 'row'),
      who: fc.constantFrom(...NAMES),
      withPhone: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('wait'), days: fc.constantFrom(1, 20, 29, 31, 100, 190) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('sweep', 'deadlines', 'redrive') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom('ask-erasure', 'ask-erasure', 'mail-stop'),
      who: fc.constantFrom(...NAMES),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom('confirm', 'confirm', 'advance', 'advance-again', 'bury'),
      pick,
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('expire'), mask: fc.nat(255) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('rotate') }) },
) as fc.Arbitrary<Step>;

/** What anybody who listened to these people would know. */
interface Said {
  /** When no was said last, by `<e-mail or telephone> <channel>:<purpose>`. */
  readonly no: Map<string, Instant>;
  /** When the box was ticked that they said yes to once more at their address, by the same. */
  readonly yes: Map<string, Instant>;
  readonly forms: Submission[];
  /** When the customer register last told of a contract. */
  readonly contracts: Map<Name, Instant>;
  /** When each last confirmed an erasure. */
  readonly erased: Map<Name, Instant>;
}

const NAME_OF = new Map<string, Name>(NAMES.map((name) => [emailOf(name), name]));

const take = async (house: House, step: Step, said: Said): Promise<void> => {
  const verbs = house.verbs();
  switch (step.does) {
    case 'form': {
      const form = formOf(step, house.now());
      said.forms.push(form);
      await verbs.receive(form);
      return;
    }
    case 'repeat': {
      const form = said.forms[step.pick % Math.max(said.forms.length, 1)];
      if (!form) return;
      const again = { ...form, receivedAt: house.now() };
      // Where the mark of the first is past its time, this is a form that came now.
      const mark = `submission#${incomingKey(form)}`;
      const isRemembered = (await house.rows('inbox')).some(({ pk }) => pk === mark);
      if (!isRemembered) said.forms.push(again);
      await verbs.receive(again);
      return;
    }
    case 'record':
      await house.submissions.deliverOne(step.pick, verbs.record);
      return;
    case 'redeliver':
      return house.submissions.redeliver(step.pick, verbs.record);
    case 'inform':
      await house.messages.deliverOne(step.pick, verbs.inform);
      return;
    case 'inform-again':
      return house.messages.redeliver(step.pick, verbs.inform);
    case 'press': {
      const linked = house.mails.filter(({ token }) => token !== '');
      const mail = linked[step.pick % Math.max(linked.length, 1)];
      if (!mail) return;
      const held = await phonesHeldBy(mail.to, house);
      expect(await verbs.press(mail.token, step.scope)).toMatchObject({ kind: 'unsubscribed' });
      const stopped = QUESTIONS.filter(({ channel }) => step.scope === 'everything' || channel === 'email');
      say(said.no, [mail.to, ...(step.scope === 'everything' ? held : [])], stopped, house.now());
      return;
    }
    case 'consent': {
      const asked = house.mails.filter(({ consent }) => consent);
      const mail = asked[step.pick % Math.max(asked.length, 1)];
      const target = mail && (await verbs.consentTo(mail.consent));
      if (target)
        for (const id of target.wordings) say(said.yes, [mail.to], opened(id), lastTicked(mail.to, id, said));
      return;
    }
    case 'come-back': {
      house.wait({ days: 1 });
      await take(house, { does: 'form', who: step.who, how: 'email', boxes: ['offer-email-1'] }, said);
      await verbs.work();
      const mail = house.mails.findLast(({ to, consent }) => to === emailOf(step.who) && consent);
      const target = mail && (await verbs.consentTo(mail.consent));
      if (target)
        for (const id of target.wordings) say(said.yes, [mail.to], opened(id), lastTicked(mail.to, id, said));
      return;
    }
    case 'limit': {
      const linked = house.mails.filter(({ preferences }) => preferences);
      const mail = linked[step.pick % Math.max(linked.length, 1)];
      if (!mail) return;
      const held = await phonesHeldBy(mail.to, house);
      await verbs.limit(mail.preferences, { limits: [OFFER_BY_EMAIL] });
      say(said.no, [mail.to, ...held], [OFFER_BY_EMAIL], house.now());
      return;
    }
    case 'contract':
    case 'removed': {
      told += 1;
      const type = step.does === 'contract' ? 'contract-started' : 'customer-removed';
      const person = { email: emailOf(step.who), name: step.who, ...(step.withPhone && { phone: PHONE }) };
      const event = customerEventSchema().parse({
        eventId: `event-${told}`,
        type,
        customerNumber: `C-${step.who}`,
        at: house.now(),
        ...(type === 'contract-started' && { person }),
      });
      await verbs.receive({ event, receivedAt: house.now() });
      if (type === 'contract-started') said.contracts.set(step.who, house.now());
      return;
    }
    case 'row': {
      told += 1;
      const { person } = filledIn(house.now(), { name: step.who, email: emailOf(step.who) });
      const row = { activity: 'address-broker', submissionId: `row-${told}`, person, consents: [] } as const;
      await verbs.receive({ ...row, receivedAt: house.now(), submittedAt: house.now() });
      return;
    }
    case 'ask-erasure': {
      await sayNo(emailOf(step.who), house, said);
      await verbs.request({ right: 'erasure', email: emailOf(step.who) });
      return;
    }
    case 'mail-stop': {
      await sayNo(emailOf(step.who), house, said);
      const key = `incoming/${house.objects.size}`;
      house.objects.set(key, stopMail(step.who));
      await verbs.takeMail(key);
      return;
    }
    case 'confirm': {
      const asked = house.mails.filter(({ confirm }) => confirm);
      const mail = asked[step.pick % Math.max(asked.length, 1)];
      if (!mail?.confirm) return;
      const held = await phonesHeldBy(mail.to, house);
      if (!(await verbs.confirm(mail.confirm))) return;
      const name = NAME_OF.get(mail.to);
      if (name) said.erased.set(name, house.now());
      say(said.no, [mail.to, ...held], QUESTIONS, house.now());
      // Whoever came back after they asked hears of it again when the worker has it, some seconds later.
      if ([...said.yes.keys()].some((key) => key.startsWith(mail.to))) await verbs.work();
      return;
    }
    case 'advance':
      await house.fulfilment.deliverOne(step.pick, verbs.advance);
      return;
    case 'advance-again':
      return house.fulfilment.redeliver(step.pick, verbs.advance);
    case 'bury':
      return house.submissions.bury(step.pick);
    case 'redrive':
      return house.submissions.redrive();
    case 'deadlines':
      await verbs.deadlines();
      return;
    case 'wait':
      return house.wait({ days: step.days });
    case 'sweep':
      await verbs.sweep();
      return;
    case 'expire':
      return expire(house, step.mask);
    case 'rotate':
      return house.rotateKeys();
    case 'work':
      return verbs.work();
    default:
      return step satisfies never;
  }
};

const formOf = ({ who, how, boxes }: Extract<Step, { does: 'form' }>, now: Instant): Submission =>
  how === 'newsletter'
    ? filledIn(
        now,
        { name: who, email: emailOf(who) },
        { form: 'newsletter', consents: ['newsletter-email-1'] },
      )
    : filledIn(
        now,
        {
          name: who,
          ...(how !== 'phone' && { email: emailOf(who) }),
          ...(how !== 'email' && { phone: PHONE }),
        },
        { consents: boxes },
      );

/** What the pressed yes to these boxes opens: a mail asks for e-mail alone. */
const opened = (wording: string): typeof QUESTIONS => [
  { channel: 'email', purpose: WORDINGS[wording as WordingId].purpose },
];

/** The pressed yes is about the box as it was ticked last. */
const lastTicked = (email: string, wording: string, { forms }: Said): Instant => {
  const ticked = forms.filter(({ person, consents }) => person.email === email && consents.includes(wording));
  const [first, ...others] = ticked.map(({ receivedAt }) => receivedAt);
  if (!first) throw new Error('A question about a box that nobody ticked');
  return latest(first, ...others);
};

let told = 0;
const OFFER_BY_EMAIL = { channel: 'email', purpose: 'direct-marketing' } as const;

const say = (
  words: Map<string, Instant>,
  who: readonly string[],
  about: typeof QUESTIONS,
  at: Instant,
): void => {
  for (const name of who)
    for (const { channel, purpose } of about) {
      const key = `${name} ${channel}:${purpose}`;
      const before = words.get(key);
      words.set(key, before && before > at ? before : at);
    }
};

/** A no to everything, on the address and on the telephone that is held with it. */
const sayNo = async (email: string, house: House, said: Said): Promise<void> =>
  say(said.no, [email, ...(await phonesHeldBy(email, house))], QUESTIONS, house.now());

const stopMail = (who: Name): Uint8Array =>
  Buffer.from(
    [
      'Authentication-Results: mx1.nordicgreen.se; dmarc=pass header.from=example.se',
      `From: ${emailOf(who)}`,
      'Subject: Hej',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Jag vill inte ha mer reklam från er.',
    ].join('\r\n'),
  );

const phonesHeldBy = async (email: string, house: House): Promise<readonly string[]> =>
  (await profiles(house))
    .filter(({ dueAt, contacts }) => dueAt > house.now() && contacts.some(({ value }) => value === email))
    .flatMap(({ contacts }) => (contacts.some(({ kind }) => kind === 'phone') ? [PHONE] : []));

/** Time to live takes what is past it in any order, some of it today and the rest on another day. */
const expire = async ({ client, tables, rows, now }: House, mask: number): Promise<void> => {
  for (const table of ['inbox', 'register', 'suppressions', 'requests'] as const) {
    const past = (await rows(table)).filter(
      ({ ttl }) => ttl !== undefined && Number(ttl) <= epochSeconds(now()),
    );
    const chosen = past.filter((_, index) => (mask >> (index % 8)) & 1);
    for (const { pk, sk } of chosen)
      await client.send(new DeleteCommand({ TableName: tables[table], Key: { pk, sk } }));
  }
};

const expectLastWords = async (house: House, { no, yes, forms, contracts }: Said): Promise<void> => {
  const now = house.now();
  const asked: readonly Asked[] = [...NAMES.map((name) => ({ email: emailOf(name) })), { phone: PHONE }];
  const questions = asked.flatMap((identifier) =>
    QUESTIONS.map((question) => [identifier, question] as const),
  );
  const decisions = await house.verbs().askAll(questions);
  const allowed = questions.flatMap(([identifier, question], index) => {
    const decision = decisions[index];
    const name = 'email' in identifier ? String(identifier.email) : PHONE;
    return decision?.allowed ? [{ name, ...question, validUntil: decision.validUntil }] : [];
  });

  // What goes to the telephone is bound by the no on it, whoever it was meant for.
  const isDenied = (name: string, { channel, purpose }: (typeof QUESTIONS)[number]) => {
    const denied = no.get(`${name} ${channel}:${purpose}`);
    const lifted = yes.get(`${name} ${channel}:${purpose}`);
    return denied !== undefined && (lifted === undefined || lifted <= denied);
  };
  const against = allowed.filter(
    ({ name, ...question }) =>
      isDenied(name, question) || (question.channel !== 'email' && isDenied(PHONE, question)),
  );
  expect(against, 'allowed against a no').toEqual([]);

  const isCustomer = (name: string, months: number) =>
    [...contracts].some(
      ([who, at]) => (name === PHONE || who === NAME_OF.get(name)) && after(at, { months }) > now,
    );
  const unfounded = allowed.filter(
    ({ name, channel, purpose }) =>
      !(purpose === 'direct-marketing' && channel !== 'sms' && isCustomer(name, 24)) &&
      !forms.some(
        ({ person, consents, receivedAt }) =>
          (name === PHONE || person.name === NAME_OF.get(name)) &&
          consents.some((id) => opens(id, channel, purpose)) &&
          after(receivedAt, { months: 24 }) > now,
      ),
  );
  expect(unfounded, 'allowed without a ticked box').toEqual([]);

  const stale = allowed.filter(
    ({ name, validUntil }) =>
      validUntil === null ||
      validUntil <= now ||
      (!isCustomer(name, 6) &&
        !forms.some(
          ({ person, receivedAt }) =>
            (name === PHONE || person.name === NAME_OF.get(name)) && after(receivedAt, { months: 6 }) > now,
        )),
  );
  expect(stale, 'allowed past the due date').toEqual([]);
};

/** Nothing that came before somebody's confirmed erasure is there when all queues are empty. */
const expectErased = async (house: House, { erased }: Said): Promise<void> => {
  const people = await profiles(house);
  const left = [...erased].flatMap(([name, at]) =>
    people.filter(
      ({ contacts, verifiedAt }) => verifiedAt <= at && contacts.some(({ value }) => value === emailOf(name)),
    ),
  );
  expect(left, 'left after an erasure').toEqual([]);
  const waiting = (await house.rows('inbox')).flatMap(({ payload }) => (payload ? [payload] : []));
  expect(waiting, 'a form that nobody records').toEqual([]);
};

const opens = (id: string, channel: Channel, purpose: Purpose): boolean => {
  const wording = WORDINGS[id as WordingId];
  return wording.purpose === purpose && (wording.channels as readonly Channel[]).includes(channel);
};

test(
  'whoever’s last word is no is never allowed, whatever is repeated, reordered, redelivered, forgotten, sold or rotated',
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30, size: 'max' }), async (steps) => {
        const house = await openHouse(engine);
        const said: Said = {
          no: new Map(),
          yes: new Map(),
          forms: [],
          contracts: new Map(),
          erased: new Map(),
        };
        for (const step of steps) {
          await take(house, step, said);
          if (step.does !== 'form' && step.does !== 'repeat') await expectLastWords(house, said);
        }
        house.submissions.redrive();
        await house.verbs().work();
        await expectLastWords(house, said);
        await expectErased(house, said);
        expect(house.fulfilment.dead, String(house.fulfilment.lastError())).toEqual([]);
        expect(house.submissions.dead, String(house.submissions.lastError())).toEqual([]);
      }),
      { numRuns: 120 },
    ),
  240_000,
);
