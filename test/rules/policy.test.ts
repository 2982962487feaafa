import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ACTIVITIES, activityNamed, purposesOf } from '../../shared/policy/activities.ts';
import { CONTROLLER } from '../../shared/policy/controller.ts';
import { FIELD_CATEGORIES, type Field } from '../../shared/policy/data-categories.ts';
import { DEPLOYMENT } from '../../shared/policy/deployment.ts';
import { FORMS } from '../../shared/policy/forms.ts';
import { LANGUAGES } from '../../shared/policy/languages.ts';
import { RECIPIENT_CATEGORIES } from '../../shared/policy/recipients.ts';
import { RETENTION } from '../../shared/policy/retention.ts';
import { WORDINGS, type WordingId } from '../../shared/policy/wordings.ts';

const fingerprint = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

describe.each(Object.entries(FORMS))('the form %s', (_, form) => {
  const activity = activityNamed(form.activity);

  test('asks only for kinds of data that its activity declares (N1)', () => {
    const kinds = new Set<string>(activity.dataCategories);
    expect(form.fields.filter((field) => !kinds.has(FIELD_CATEGORIES[field]))).toEqual([]);
  });

  test('asks for consent to purposes of its activity that stand on consent, and no other (N6, N7)', () => {
    const asked = new Set<string>(form.consents.map((id) => WORDINGS[id].purpose));
    const onConsent = purposesOf(form.activity).filter((purpose) => activity.uses[purpose]?.consent);
    expect([...asked].sort()).toEqual([...onConsent].sort());
  });

  test('asks for no personal identity number, since its activity gives no reason for one (N9)', () => {
    expect(form.fields).not.toContain('personnummer');
  });

  test('has a way to reach a person on each channel that it asks consent for', () => {
    const reach: Readonly<Record<string, Field>> = { email: 'email', sms: 'phone', phone: 'phone' };
    const channels = form.consents.flatMap((id) => WORDINGS[id].channels);
    expect(
      channels.filter((channel) => !(form.fields as readonly Field[]).includes(reach[channel] as Field)),
    ).toEqual([]);
  });
});

test('the form offer declares every field but the personal identity number', () => {
  expect([...FORMS.offer.fields, 'personnummer'].sort()).toEqual(Object.keys(FIELD_CATEGORIES).sort());
});

describe.each(Object.entries(WORDINGS))('the wording %s', (id, wording) => {
  test.each(LANGUAGES)('says in %s who asks, and where the consent can be taken back (L8)', (language) => {
    expect(wording.text[language]).toContain(CONTROLLER.name);
    expect(wording.text[language]).toContain(CONTROLLER.privacyEmail);
  });

  test('asks for one purpose on one channel, so that each can be refused alone, and carries its version', () => {
    // Device data reaches nobody (N14).
    expect(wording.channels).toHaveLength(wording.purpose === 'digital-experience' ? 0 : 1);
    expect(id).toMatch(/-\d+$/);
  });
});

/** L8: people's consents point at these words. To say something else, add a wording with the next number. */
const PUBLISHED: Readonly<Record<WordingId, string>> = {
  'offer-email-1': '0e15c794baba66f4b64e37f570864e67a7c23f3bd4e842569ef18bd4de8ed5f5',
  'offer-sms-1': '1e7571486386381c37ceefd455759fb0c7189889a98d9d961a4bd4be12c93aec',
  'offer-phone-1': 'abd526cd9b19acccf4746990b78a68c8f52e5f16940dc9585a56f23a34c3a9dc',
  'newsletter-email-1': '31a3811469e76f59e1bd2d5542bf57d9ec56a23ad237d9db838155666a5a95db',
  'device-1': 'b0ae648230af64833bcecb9dafe734c76ecb95cdeac31e4fe92c93960a9eb175',
};

test.each(Object.entries(PUBLISHED))(
  'the published wording %s stands as it was published',
  (id, published) => {
    expect(fingerprint(WORDINGS[id as WordingId])).toBe(published);
  },
);

test('every rule names the promise or law that it keeps, and rules that are ours to choose say why', () => {
  const ends = Object.values(ACTIVITIES).map(({ end }) => end);
  for (const { because, reason } of [...Object.values(RETENTION), ...ends]) {
    expect(because).toMatch(/^[NL]\d+( [NL]\d+)*$/);
    expect(reason.length).toBeGreaterThan(20);
  }
  for (const { because } of Object.values(RECIPIENT_CATEGORIES)) expect(because).toMatch(/^N1[56]( N16)?$/);
});

test('nothing is kept unchecked for longer than the notice promises (N19)', () => {
  expect(RETENTION.verification.months).toBeLessThanOrEqual(6);
});

test('the memory of a submission outlives the ten days of its queue’s dead letters', () => {
  expect(RETENTION.inboxMarker.days).toBeGreaterThan(10);
});

test('backups are kept within what the database can keep', () => {
  expect(RETENTION.backup.days).toBeGreaterThanOrEqual(1);
  expect(RETENTION.backup.days).toBeLessThanOrEqual(35);
});

test('the register stands inside the EEA (N17)', () => {
  // London and Zurich are `eu-` regions of AWS and not in the EEA.
  expect(DEPLOYMENT.region).toMatch(/^eu-(north-1|west-1|west-3|central-1|south-1|south-2)$/);
});

test('mail comes from the address that takes every no (N8)', () => {
  expect(DEPLOYMENT.mailFrom).toBe(`"${CONTROLLER.name}" <${CONTROLLER.privacyEmail}>`);
});
