import * as z from 'zod/mini';
import { type LookingDeps, recordLooks } from '../evidence/record-looks.ts';
import { csv } from '../platform/csv.ts';
import type { Instant } from '../platform/instant.ts';
import { once } from '../platform/once.ts';
import type { Staff } from '../platform/staff.ts';
import { catalogueLanguage } from '../policy/languages.ts';
import type { LetterStore } from './letter-store.ts';
import { isGone, type Person } from './person.ts';
import { postalAddress } from './person-fields.ts';
import type { RegisterStore } from './register-store.ts';

const Letter = once(() =>
  z.object({
    personId: z.uuid(),
    /** The person is told before this, or what came from there counts as gone (L9). */
    before: z.iso.datetime(),
    language: z.string(),
    /** Hidden of a protected person, but for the privacy officer (L21). */
    name: z.nullable(z.string()),
    address: z.nullable(postalAddress()),
    /** Where there is no address. */
    telephone: z.nullable(z.string()),
    /** Where the data came from, by activity. */
    sources: z.array(z.string()),
  }),
);
type Letter = z.infer<ReturnType<typeof Letter>>;

/** The answer of `GET /reports/letters`. */
export const LettersReport = once(() => z.object({ letters: z.array(Letter()) }));

/** As many as are written in one go; whoever was told makes room for the rest. */
const MOST_LISTED = 1_000;

/**
 * Who has to be told by a letter, since no mail reaches them (L9), the earliest day first. Each of them is looked at,
 * and that is recorded before they are shown (N18).
 */
export const listLetters = async (
  staff: Staff,
  deps: LookingDeps & { readonly register: RegisterStore; readonly letters: LetterStore },
): Promise<readonly Letter[]> => {
  const now = deps.clock();
  const waiting = (await deps.letters.waiting()).filter(({ before }) => before > now);
  const people = await deps.register.people(waiting.map(({ personId }) => personId));
  const letters = waiting
    .flatMap(({ personId, before }) => {
      const person = people.get(personId);
      return person && !isGone(person, now) ? [letterTo(person, before, staff.role)] : [];
    })
    .slice(0, MOST_LISTED);
  const subjects = letters.map(({ personId }) => personId);
  await recordLooks(subjects, { what: 'letters' }, staff, deps);
  return letters;
};

const letterTo = (
  { personId, details, contacts, sources, protectedAt }: Person,
  before: Instant,
  role: string,
): Letter => {
  const isHidden = protectedAt !== undefined && role !== 'dpo';
  const address = contacts.find((contact) => contact.kind === 'postal')?.value ?? null;
  const telephone = contacts.find((contact) => contact.kind === 'phone')?.value ?? null;
  const untold = sources.filter(({ informedAt }) => informedAt === undefined);
  return {
    personId,
    before,
    language: catalogueLanguage(details.language),
    name: isHidden ? null : (details.name ?? null),
    address: isHidden ? null : address,
    telephone: isHidden || address ? null : telephone,
    sources: (untold.length > 0 ? untold : sources).map(({ activity }) => activity),
  };
};

/** The same as a table, for whoever prints them. */
export const lettersAsCsv = (letters: readonly Letter[]): string =>
  csv([
    [
      'personId',
      'before',
      'language',
      'name',
      'street',
      'postalCode',
      'city',
      'country',
      'telephone',
      'sources',
    ],
    ...letters.map(({ personId, before, language, name, address, telephone, sources }) => [
      personId,
      before,
      language,
      name ?? '',
      address?.street ?? '',
      address?.postalCode ?? '',
      address?.city ?? '',
      address?.country ?? '',
      telephone ?? '',
      sources.join(' '),
    ]),
  ]);
