import * as z from 'zod/mini';
import type { CustomerEvent } from '../people/apply-customer-event.ts';
import { CUSTOMER_FIELDS } from '../people/customer-fields.ts';
import { EVENT_TYPES, SETTLEMENTS } from '../people/event-word.ts';
import { PERSON_FIELDS, type PersonFields, text } from '../people/person-fields.ts';
import { instantOf } from '../platform/instant.ts';
import { once } from '../platform/once.ts';

/** A moment with its offset, as the same moment in UTC. Outside these years text order would not be time order. */
const moment = () =>
  z.pipe(
    z.iso.datetime({ offset: true }).check(z.regex(/^(19|20|21)/, 'Expected a year from 1900 to 2199.')),
    z.transform((written: string) => instantOf(Date.parse(written))),
  );

const person = (): z.ZodMiniType<PersonFields> => {
  const { customerNumber } = PERSON_FIELDS;
  const fields = Object.entries({ ...CUSTOMER_FIELDS, customerNumber });
  return z.partial(z.strictObject(Object.fromEntries(fields.map(([field, schema]) => [field, schema()]))));
};

const shape = () => ({
  eventId: text(200),
  type: z.enum(EVENT_TYPES),
  customerNumber: PERSON_FIELDS.customerNumber(),
  at: moment(),
  how: z.optional(z.enum(SETTLEMENTS)),
  person: z.optional(person()),
});
type Body = z.infer<z.ZodMiniObject<ReturnType<typeof shape>>>;

const rule = (path: string[], error: string, isKept: (body: Body) => boolean) =>
  z.refine<Body>(isKept, { path, error });

/** The body of `POST /customer-events`: which of its fields belong to which event is said in sentences of their own. */
export const customerEventSchema = once(
  () =>
    z.strictObject(shape()).check(
      rule(
        ['how'],
        `Expected how the final invoice was settled: ${SETTLEMENTS.join(', ')}.`,
        ({ type, how }) => type !== 'final-invoice-settled' || how !== undefined,
      ),
      rule(
        ['how'],
        'Only final-invoice-settled has this field.',
        ({ type, how }) => type === 'final-invoice-settled' || how === undefined,
      ),
      rule(
        ['person'],
        'Only contract-started and contact-changed have this field.',
        (body) =>
          body.type === 'contract-started' || body.type === 'contact-changed' || body.person === undefined,
      ),
      rule(
        ['person'],
        'Expected what changed: at least one field besides the customer number.',
        (body) => body.type !== 'contact-changed' || saysSomething(body.person),
      ),
      rule(
        ['person', 'customerNumber'],
        'Expected the customer number of the event, or none.',
        (body) => (body.person?.customerNumber ?? body.customerNumber) === body.customerNumber,
      ),
    ) as unknown as z.ZodMiniType<CustomerEvent>,
);

const saysSomething = (person: PersonFields = {}): boolean =>
  Object.keys(person).some((field) => field !== 'customerNumber');
