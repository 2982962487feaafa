import { describe, expect, test } from 'vitest';
import { planRecording } from '../../shared/intake/plan-recording.ts';
import type { Submission } from '../../shared/intake/submission.ts';
import type { Cells } from '../../shared/people/suppression.ts';
import { before as earlier, after as later } from '../../shared/platform/calendar.ts';
import type { Instant } from '../../shared/platform/instant.ts';
import { FORMS } from '../../shared/policy/forms.ts';
import { NOTICE } from '../../shared/policy/notice.ts';
import { at } from './moments.ts';
import { CONTACTS, consent, person, VERIFIED } from './people.ts';

const form = (consents: readonly string[], birthDate?: string): Submission => ({
  activity: 'website-offer',
  form: 'offer',
  submissionId: 'submission',
  receivedAt: VERIFIED,
  submittedAt: VERIFIED,
  person: birthDate === undefined ? {} : { birthDate },
  consents,
});
const TICKED = form(['offer-email-1']);
const BARE = form([]);
/** Said no to the day before the form. */
const denied = (...keys: readonly string[]): Cells =>
  Object.fromEntries(keys.map((key) => [key, { deniedAt: earlier(VERIFIED, { days: 1 }), source: 'link' }]));

/** These no's bind, and the person was never asked about them. */
const bound = (binding: Cells, askedAt?: Instant) => ({ binding, own: binding, near: {}, askedAt });

const WITH_CONSENT = person({ contacts: [CONTACTS.email, CONTACTS.phone] });
const WITH_SMS = person({ consents: [consent(), consent({ wording: 'offer-sms-1', channels: ['sms'] })] });
const WITHOUT = person({ consents: [] });

const CASES: readonly (readonly [string, Submission, typeof WITHOUT, Cells, string])[] = [
  ['without any no is recorded', TICKED, WITH_CONSENT, {}, 'active'],
  ['without any no and without a box is recorded', BARE, WITHOUT, {}, 'active'],
  ['after a no to everything, with a box, waits', TICKED, WITH_CONSENT, denied('*:*'), 'unconfirmed'],
  ['after a no to everything, without a box, is dropped', BARE, WITHOUT, denied('*:*'), 'objected'],
  [
    'after a no to everything, without a box, is dropped for all that was ticked before',
    BARE,
    WITH_CONSENT,
    denied('*:*'),
    'objected',
  ],
  ['after a no to e-mail, for e-mail, waits', TICKED, WITH_CONSENT, denied('email:*'), 'unconfirmed'],
  [
    'after a no to e-mail, where SMS stays permitted, is recorded',
    TICKED,
    WITH_SMS,
    denied('email:*'),
    'active',
  ],
  ['after a no to another channel is recorded', TICKED, WITH_CONSENT, denied('post:*'), 'active'],
  ['after a no to the purpose waits', TICKED, WITH_CONSENT, denied('*:direct-marketing'), 'unconfirmed'],
  [
    'after a no that was lifted is recorded',
    TICKED,
    WITH_CONSENT,
    { '*:*': { deniedAt: VERIFIED, liftedAt: later(VERIFIED, { days: 1 }) } },
    'active',
  ],
];
test.each(CASES)('a form %s', (_what, submission, applied, nos, outcome) => {
  const plan = planRecording(submission, null, applied, bound(nos), VERIFIED);
  expect(plan.kind === 'drop' ? plan.because : plan.state).toBe(outcome);
});

describe('a child’s form is dropped', () => {
  test.each([
    ['with a box', ['offer-email-1'], {}],
    ['without one', [], {}],
    ['whatever was said before', ['offer-email-1'], denied('*:*')],
  ])('%s', (_what, consents, nos) => {
    const plan = planRecording(form(consents, '2010-01-01'), null, WITH_CONSENT, bound(nos), VERIFIED);
    expect(plan).toEqual({ kind: 'drop', because: 'child' });
  });
});

describe('what waits for confirmation', () => {
  test('is due after 30 days, is asked about and not told of, and is told apart from the day of the first wish', () => {
    const plan = planRecording(TICKED, null, WITH_CONSENT, bound(denied('*:*')), VERIFIED);
    expect(plan).toMatchObject({
      inform: 'nothing-new',
      ask: ['offer-email-1'],
      person: { unconfirmedSince: VERIFIED, dueAt: later(VERIFIED, { days: 30 }), informedOf: [] },
    });
  });

  test('is not asked about again within 30 days, nor of a box that was ticked before the no', () => {
    const asked = (binding: Cells, askedAt?: Instant) =>
      planRecording(TICKED, null, WITH_CONSENT, bound(binding, askedAt), VERIFIED);
    expect(asked(denied('*:*'), earlier(VERIFIED, { days: 29 }))).toMatchObject({ ask: [] });
    expect(asked(denied('*:*'), earlier(VERIFIED, { days: 30 }))).toMatchObject({ ask: ['offer-email-1'] });
    expect(asked({ '*:*': { deniedAt: VERIFIED, source: 'link' } })).toMatchObject({ ask: [] });
  });

  test('keeps its first day when it is wished again', () => {
    const since = at('2026-02-20T08:00Z');
    const seen = person({ unconfirmedSince: since });
    const plan = planRecording(TICKED, seen, WITH_CONSENT, bound(denied('*:*')), VERIFIED);
    expect(plan).toMatchObject({ person: { unconfirmedSince: since, dueAt: later(since, { days: 30 }) } });
  });
});

describe('a person is told what is kept', () => {
  const activity = `${FORMS.offer.activity}@${NOTICE.version}`;
  test.each([
    ['at the first form', TICKED, [], 'mail'],
    ['not again of the same', TICKED, [activity, 'offer-email-1'], 'nothing-new'],
    ['again of a new box', TICKED, [activity], 'mail'],
    ['again of a new version of the notice', TICKED, ['website-offer@0', 'offer-email-1'], 'mail'],
    ['not again by a form that brings nothing new', BARE, [activity, 'offer-email-1'], 'nothing-new'],
  ])('%s', (_what, submission, informedOf, inform) => {
    const plan = planRecording(submission, null, person({ informedOf }), bound({}), VERIFIED);
    expect(plan).toMatchObject({ kind: 'record', inform });
  });

  test('and it is noted of what', () => {
    const plan = planRecording(TICKED, null, person(), bound({}), VERIFIED);
    expect(plan).toMatchObject({ person: { informedOf: [activity, 'offer-email-1'] } });
  });

  test('only where there is an address to tell them at', () => {
    const plan = planRecording(TICKED, null, person({ contacts: [CONTACTS.phone] }), bound({}), VERIFIED);
    expect(plan).toMatchObject({ inform: 'nothing-new', person: { informedOf: [] } });
  });
});
