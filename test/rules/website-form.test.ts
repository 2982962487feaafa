import { describe, expect, test } from 'vitest';
import { isForm, WEBSITE_FORMS } from '../../shared/intake/website-form.ts';
import { invalidBody } from '../../shared/platform/problem.ts';
import { FORMS, type FormName } from '../../shared/policy/forms.ts';

const ADDRESS = { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' };
const body = (person: unknown, data: Record<string, unknown> = {}) => ({
  type: 'form.submitted',
  timestamp: '2026-03-05T08:00:00Z',
  data: { submissionId: 's-1', submittedAt: '2026-03-05T09:00:00+01:00', person, ...data },
});
const EMAIL = { email: 'anna@example.se' };

/** The pointers of the 400, or `accepted`. */
const answer = (form: FormName, value: unknown): readonly string[] | 'accepted' => {
  const parsed = WEBSITE_FORMS[form]().safeParse(value);
  if (parsed.success) return 'accepted';
  const { errors } = JSON.parse(invalidBody(parsed.error).body);
  return errors.map(({ pointer }: { pointer: string }) => pointer);
};

describe('is accepted', () => {
  test.each([
    ['an e-mail address alone', 'offer', body(EMAIL)],
    ['a telephone alone', 'offer', body({ phone: '+46701234567' })],
    ['a name with an address', 'offer', body({ name: 'Anna Ek', postalAddress: ADDRESS })],
    ['ticked boxes of the form', 'offer', body(EMAIL, { consents: ['offer-email-1', 'offer-sms-1'] })],
    ['no boxes at all, which is no tick', 'newsletter', body(EMAIL)],
    ['device data, which is not kept', 'offer', body(EMAIL, { device: { ip: '192.0.2.1', userAgent: 'x' } })],
  ] as const)('%s', (_what, form, value) => {
    expect(answer(form, value)).toBe('accepted');
  });

  test('and a form without boxes has none ticked', () => {
    expect(WEBSITE_FORMS.offer().parse(body(EMAIL)).data.consents).toEqual([]);
  });
});

describe('is refused, with a pointer to', () => {
  test.each([
    ['an unknown key', 'offer', { ...body(EMAIL), score: 7 }, '/score'],
    ['an unknown key of the data', 'offer', body(EMAIL, { campaign: 'x' }), '/data/campaign'],
    ['an unknown field of the person', 'offer', body({ ...EMAIL, income: 1 }), '/data/person/income'],
    [
      'a field that no form declares',
      'offer',
      body({ ...EMAIL, personnummer: '19900101-1234' }),
      '/data/person/personnummer',
    ],
    [
      'a field that this form does not declare',
      'newsletter',
      body({ ...EMAIL, phone: '+46701234567' }),
      '/data/person/phone',
    ],
    ['a person whom nothing reaches', 'offer', body({ name: 'Anna Ek' }), '/data/person'],
    ['an address without a name', 'offer', body({ postalAddress: ADDRESS }), '/data/person'],
    ['a field of the wrong shape', 'offer', body({ email: 'anna' }), '/data/person/email'],
    [
      'a wrong line of an address',
      'offer',
      body({ ...EMAIL, postalAddress: { ...ADDRESS, country: 'x' } }),
      '/data/person/postalAddress/country',
    ],
    ['an unknown wording', 'offer', body(EMAIL, { consents: ['offer-email-2'] }), '/data/consents/0'],
    [
      'another form’s wording',
      'offer',
      body(EMAIL, { consents: ['newsletter-email-1'] }),
      '/data/consents/0',
    ],
    [
      'more boxes than there are',
      'newsletter',
      body(EMAIL, { consents: Array(2).fill('newsletter-email-1') }),
      '/data/consents',
    ],
    ['no submission id', 'offer', body(EMAIL, { submissionId: '' }), '/data/submissionId'],
    [
      'a time without a zone',
      'offer',
      body(EMAIL, { submittedAt: '2026-03-05T09:00:00' }),
      '/data/submittedAt',
    ],
    ['another type', 'offer', { ...body(EMAIL), type: 'form.deleted' }, '/type'],
    ['a list', 'offer', [], ''],
  ] as const)('%s', (_what, form, value, pointer) => {
    expect(answer(form, value)).toContain(pointer);
  });
});

test.each(['toString', '__proto__', 'constructor', 'Offer', '', undefined])('%j is no form', (name) => {
  expect(isForm(name)).toBe(false);
});

test('every form of the policy has its schema', () => {
  expect(Object.keys(WEBSITE_FORMS)).toEqual(Object.keys(FORMS));
});
