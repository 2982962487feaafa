import parsePhoneNumber from 'libphonenumber-js/min';
import { safeParse } from 'zod/v4/core';
import type { RequestValues } from '../pages/request-form.ts';
import type { Mistake } from '../pages/request-mistakes.ts';
import { RequestBody } from './request-body.ts';

/**
 * The fields of the page's form as the JSON that would have been sent: what was left empty is not there, and a
 * telephone number is taken as Swedish where it names no country, since nobody writes E.164 by hand.
 */
export const bodyOfForm = (fields: URLSearchParams): Readonly<Record<string, unknown>> => {
  const filled = [...fields].filter(([name, value]) => name !== 'rights' && value.trim() !== '');
  const { phone, ...others } = Object.fromEntries(filled);
  const rights = fields.getAll('rights');
  return {
    ...others,
    ...(phone !== undefined && { phone: parsePhoneNumber(phone, 'SE')?.number ?? phone }),
    ...(rights.length > 0 && { rights }),
  };
};

/** What was typed, to stand in the form again. */
export const typedIn = (fields: URLSearchParams): RequestValues => ({
  ...Object.fromEntries(fields),
  rights: fields.getAll('rights'),
});

const MISTAKES: Readonly<Record<string, Mistake>> = {
  right: 'rights',
  rights: 'rights',
  email: 'email',
  phone: 'phone',
  details: 'details',
};

/** What is wrong with a form, as the page tells it. None: it can be taken. */
export const mistakesIn = (body: Readonly<Record<string, unknown>>): readonly Mistake[] => {
  const { error } = safeParse(RequestBody(), body);
  const namesNobody = !['email', 'phone', 'customerNumber'].some((field) => field in body);
  return [
    ...new Set(
      (error?.issues ?? []).map(({ path: [field] }): Mistake => {
        if (field === 'email' && namesNobody) return 'contact';
        return MISTAKES[String(field)] ?? 'other';
      }),
    ),
  ];
};
