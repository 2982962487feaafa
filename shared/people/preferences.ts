import * as z from 'zod/mini';
import type { Clock } from '../platform/clock.ts';
import { once } from '../platform/once.ts';
import { CHANNELS, type Channel, PURPOSE_RULES, PURPOSES, type Purpose } from '../policy/purposes.ts';
import { isGone, type Person } from './person.ts';
import { type ObjectionDeps, recordObjection } from './record-objection.ts';
import type { RegisterStore } from './register-store.ts';
import { isDeniedThrough } from './suppression.ts';
import type { LinkTarget, SuppressionStore } from './suppression-store.ts';

/** What a person can say no to on their page: every channel with every purpose that is marketing (N8). */
const MARKETING_PURPOSES = PURPOSES.filter((purpose) => PURPOSE_RULES[purpose].use === 'marketing');

interface Limit {
  readonly channel: Channel;
  readonly purpose: Purpose;
}

/** The body of `POST /preferences/{token}`. A channel or a purpose that is not stated means all of them (L17). */
export const PreferencesBody = once(() =>
  z.union([
    z.strictObject({ stopAll: z.literal(true) }),
    z.strictObject({
      limits: z
        .array(
          z
            .strictObject({ channel: z.optional(z.enum(CHANNELS)), purpose: z.optional(z.enum(PURPOSES)) })
            .check(
              z.refine(
                ({ channel, purpose }) => Boolean(channel ?? purpose),
                'Expected channel, purpose, or both.',
              ),
            ),
        )
        .check(z.maxLength(CHANNELS.length * PURPOSES.length)),
    }),
  ]),
);
export type PreferencesBody = z.infer<ReturnType<typeof PreferencesBody>>;

/** The fields of the page's form as the JSON that would have been sent: `stopAll`, or `limit=<channel>:<purpose>` each. */
export const limitsOfForm = (fields: URLSearchParams): unknown => {
  if (fields.get('stopAll') === 'true') return { stopAll: true };
  return {
    limits: fields.getAll('limit').map((limit) => {
      const [channel, purpose] = limit.split(':');
      return { channel, purpose };
    }),
  };
};

export const PreferencesAnswer = once(() =>
  z.object({ denied: z.array(z.object({ channel: z.enum(CHANNELS), purpose: z.enum(PURPOSES) })) }),
);

interface Standing {
  readonly language: string;
  /** What a no stands against. It says nothing of who it is: whoever has the link sees it. */
  readonly denied: readonly Limit[];
}

type Reading = {
  readonly register: RegisterStore;
  readonly suppressions: SuppressionStore;
  readonly clock: Clock;
};

/** What stands for whoever a link was mailed to, also when their record is long gone; undefined for an unknown link. */
export const preferencesOf = async (token: string, deps: Reading): Promise<Standing | undefined> => {
  const link = await deps.suppressions.link(token, deps.clock());
  return link && { language: link.language, denied: await deniedTo(link, deps) };
};

/**
 * Says no to what was marked, at once, under every identifier held (N8, L17). Nothing here takes a no away: what is not
 * marked stays as it was. It can be repeated.
 */
export const limitPreferences = async (
  token: string,
  body: PreferencesBody,
  deps: ObjectionDeps & Reading,
): Promise<Standing | undefined> => {
  const link = await deps.suppressions.link(token, deps.clock());
  if (!link) return undefined;
  for (const scope of scopesOf(body)) {
    await recordObjection(
      {
        identifiers: [{ kind: 'email', hash: link.hash }],
        personId: link.personId,
        against: 'every-identifier',
        source: 'preferences',
        proven: true,
        ...scope,
      },
      deps,
    );
  }
  return { language: link.language, denied: await deniedTo(link, deps) };
};

/** Limits that close the same channels are one no. */
const scopesOf = (body: PreferencesBody) => {
  if ('stopAll' in body) return [{ channels: 'all', purposes: 'all' }] as const;
  const byPurpose = Map.groupBy(body.limits, ({ purpose }) => purpose ?? 'all');
  return [...byPurpose].map(([purpose, limits]) => ({
    channels: limits.some(({ channel }) => channel === undefined)
      ? ('all' as const)
      : [...new Set(limits.flatMap(({ channel }) => channel ?? []))],
    purposes: purpose === 'all' ? ('all' as const) : [purpose],
  }));
};

const deniedTo = async (
  link: LinkTarget,
  { register, suppressions, clock }: Reading,
): Promise<readonly Limit[]> => {
  const identifier = { kind: 'email', hash: link.hash } as const;
  const holders = await register.holders([identifier]);
  const people = await register.people([link.personId, ...holders.flat()]);
  const held = [...people.values()].filter((person: Person) => !isGone(person, clock()));
  const identifiers = [identifier, ...held.flatMap((person) => person.identifiers)];
  const nos = await suppressions.read(identifiers.map(({ hash }) => hash));
  return MARKETING_PURPOSES.flatMap((purpose) =>
    CHANNELS.flatMap((channel) =>
      identifiers.some(({ kind, hash }) =>
        isDeniedThrough(kind, nos.get(hash)?.cells ?? {}, channel, purpose),
      )
        ? [{ channel, purpose }]
        : [],
    ),
  );
};
