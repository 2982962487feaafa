import { describe, expect, test } from 'vitest';
import { checked } from '../../shared/platform/http.ts';
import { bodyOfForm, mistakesIn, typedIn } from '../../shared/requests/page-form.ts';
import { RequestBody, rightsOf } from '../../shared/requests/request-body.ts';

const ANNA = { email: 'anna@example.se' };
const pointersOf = (body: unknown): readonly string[] => {
  const parsed = checked(body, RequestBody());
  if (parsed.ok) return [];
  return (JSON.parse(parsed.reply.body) as { errors: { pointer: string }[] }).errors.map(
    ({ pointer }) => pointer,
  );
};

test.each([
  [{ right: 'erasure', ...ANNA }],
  [{ rights: ['access', 'portability'], phone: '+46701234567' }],
  [{ right: 'objection', customerNumber: 'C-1', scope: { channels: ['sms'], purposes: ['newsletter'] } }],
  [
    {
      right: 'rectification',
      ...ANNA,
      changes: { name: 'Anna Ek' },
      details: 'Rad ett\r\n\tRad två',
      language: 'fi',
    },
  ],
])('%j is a request', (body) => {
  expect(pointersOf(body)).toEqual([]);
});

test.each([
  [{ right: 'erasure' }, ['/email']],
  [ANNA, ['/rights']],
  [{ rights: [], ...ANNA }, ['/rights']],
  [{ right: 'forget-me', ...ANNA }, ['/right']],
  [{ right: 'erasure', email: 'anna' }, ['/email']],
  [{ right: 'erasure', email: 'anna@example.se\r\nBcc: x@y.se' }, ['/email']],
  [{ right: 'erasure', ...ANNA, details: 'a\u0000b' }, ['/details']],
  [{ right: 'erasure', ...ANNA, details: 'x'.repeat(5_001) }, ['/details']],
  [{ right: 'erasure', ...ANNA, name: 'Anna\nEk' }, ['/name']],
  [{ right: 'erasure', ...ANNA, personnummer: '19900101-1234' }, ['/personnummer']],
  [{ right: 'erasure', ...ANNA, scope: { channels: ['fax'] } }, ['/scope/channels/0']],
  [{ right: 'rectification', ...ANNA, changes: { shoeSize: 41 } }, ['/changes/shoeSize']],
])('%j is refused, with a pointer to what is wrong', (body, pointers) => {
  expect(pointersOf(body)).toEqual(pointers);
});

test('a right that is named twice is asked for once', () => {
  expect(rightsOf({ right: 'erasure', rights: ['erasure', 'access'] })).toEqual(['erasure', 'access']);
});

describe('the page’s form', () => {
  const form = (fields: Record<string, string>, rights: readonly string[] = ['erasure']) =>
    new URLSearchParams([
      ...Object.entries(fields),
      ...rights.map((right): [string, string] => ['rights', right]),
    ]);

  test('leaves out what was left empty, and reads a telephone as Swedes write it', () => {
    const fields = form({ email: '', phone: '070-174 06 05', name: ' ', language: 'sv' });
    expect(bodyOfForm(fields)).toEqual({ phone: '+46701740605', language: 'sv', rights: ['erasure'] });
    expect(mistakesIn(bodyOfForm(fields))).toEqual([]);
  });

  test.each([
    [form({ email: 'anna@example.se' }, []), ['rights']],
    [form({ name: 'Anna' }), ['contact']],
    [form({ email: 'anna' }), ['email']],
    [form({ phone: 'ring mig' }), ['phone']],
    [form({ email: 'anna@example.se', details: 'x'.repeat(5_001) }), ['details']],
    [form({ email: 'anna@example.se', unknown: 'x' }), ['other']],
  ])('%s tells what to mend', (fields, mistakes) => {
    expect(mistakesIn(bodyOfForm(fields))).toEqual(mistakes);
  });

  test('keeps what was typed', () => {
    expect(typedIn(form({ email: 'anna', details: 'hej' }, ['access', 'erasure']))).toMatchObject({
      email: 'anna',
      details: 'hej',
      rights: ['access', 'erasure'],
    });
  });
});
