import { expect, test } from 'vitest';
import { matchPerson } from '../../shared/people/match-person.ts';
import type { Person } from '../../shared/people/person.ts';
import type { EmailAddress, PersonFields, PhoneNumber } from '../../shared/people/person-fields.ts';
import { CONTACTS, person } from './people.ts';

const ANNA = person({ details: { name: 'Anna Ek' } });
const BO = person({ personId: 'c0f3b1f2-52c1-4d5e-9b6a-1c6f4a0f3b11', details: { name: 'Bo Ek' } });
const NAMELESS = person({ personId: 'd1e4c2a3-63d2-4e6f-8c7b-2d7a5b1a4c22', details: {} });
const email = 'anna@example.se' as EmailAddress;
const phone = '+46 (0)70 123 45 67' as PhoneNumber;

const CASES: readonly (readonly [string, PersonFields, Person[], Person[], Person | null])[] = [
  ['joins the record of the same e-mail address', { email }, [ANNA], [], ANNA],
  ['with another e-mail is somebody new, whatever the telephone', { email, phone }, [], [ANNA], null],
  ['joins by e-mail whatever the name: a form proves no name', { email, name: 'Bo' }, [ANNA], [], ANNA],
  [
    'with the telephone only joins who has it under this name',
    { phone, name: 'ANNA  ek' },
    [],
    [ANNA, BO],
    ANNA,
  ],
  ['with the telephone only and another name is somebody new', { phone, name: 'Cia' }, [], [ANNA, BO], null],
  ['with the telephone only and no name joins the only one who has it', { phone }, [], [ANNA], ANNA],
  ['with the telephone only and no name joins nobody of two', { phone }, [], [ANNA, BO], null],
  ['joins nobody of two who could both be it', { phone, name: 'Anna Ek' }, [], [ANNA, NAMELESS], null],
  ['does not join who gave the telephone up', { phone }, [], [person({ contacts: [CONTACTS.email] })], null],
  ['joins nobody over a customer number alone', { customerNumber: '1001' }, [ANNA], [ANNA], null],
  ['joins nobody over an address', { name: 'Anna Ek', postalAddress: CONTACTS.postal.value }, [], [], null],
];

test.each(CASES)('a form %s', (_what, form, byEmail, byPhone, found) => {
  expect(matchPerson(form, byEmail, byPhone)?.personId).toBe(found?.personId);
});
