import * as z from 'zod/mini';
import { type LookingDeps, recordLooks } from '../evidence/record-looks.ts';
import { markIn } from '../people/suppression.ts';
import type { SuppressionStore } from '../people/suppression-store.ts';
import { once } from '../platform/once.ts';
import type { Staff } from '../platform/staff.ts';
import type { Case } from './case.ts';
import type { CaseStore } from './case-store.ts';
import { CaseView, viewOf } from './case-view.ts';

/** An open request or a mail that somebody has to read, as the list shows it: without whoever it is about. */
const ListedRequest = once(() =>
  z.extend(CaseView(), {
    kind: z.enum(['request', 'review']),
    channel: z.enum(['web', 'mail', 'register']),
    language: z.string(),
    /** What the reader of mail made of it. */
    reading: z.nullable(z.record(z.string(), z.unknown())),
  }),
);

export const RequestList = once(() => z.object({ requests: z.array(ListedRequest()) }));

const listed = (of: Case) => ({
  ...viewOf(of),
  kind: of.kind,
  channel: of.channel,
  language: of.language,
  reading: of.reading ?? null,
});

/** As many as fit into one answer; what is done makes room for the rest. */
const MOST_LISTED = 1_000;

/** What is open, the earliest deadline first (L1). */
export const listRequests = async (cases: CaseStore): Promise<z.infer<ReturnType<typeof RequestList>>> => {
  const open = await cases.readAll(await cases.open(MOST_LISTED));
  const byDeadline = open
    .filter(({ closedAt }) => closedAt === undefined)
    .sort(
      (one, other) => one.dueAt.localeCompare(other.dueAt) || one.receivedAt.localeCompare(other.receivedAt),
    );
  return { requests: byDeadline.map(listed) };
};

/** One request with what its person wrote; nothing of somebody protected, for whoever may not see them (L21). */
export const RequestDetail = once(() =>
  z.extend(ListedRequest(), {
    personId: z.nullable(z.string()),
    from: z.nullable(z.string()),
    phone: z.nullable(z.string()),
    customerNumber: z.nullable(z.string()),
    name: z.nullable(z.string()),
    subjectLine: z.nullable(z.string()),
    text: z.nullable(z.string()),
  }),
);

interface Deps extends LookingDeps {
  readonly cases: CaseStore;
  readonly suppressions: SuppressionStore;
}

/**
 * A request with whom it is about and what was written: a look at a person's data, which the ledger records with who
 * looked (N18) before anything is shown. Undefined where there is none.
 */
export const lookAtRequest = async (
  requestId: string,
  staff: Staff,
  { cases, suppressions, ...deps }: Deps,
): Promise<z.infer<ReturnType<typeof RequestDetail>> | undefined> => {
  const found = await cases.read(requestId);
  if (!found) return undefined;
  const { personal, personId = null, subject } = found;
  await recordLooks([subject], { what: 'request', requestId }, staff, deps);
  const { email, phone, customerNumber, name, subjectLine, written, details }: Case['personal'] =
    staff.role !== 'dpo' && (await isProtected(found, suppressions)) ? {} : personal;
  return {
    ...listed(found),
    personId,
    from: email ?? null,
    phone: phone ?? null,
    customerNumber: customerNumber ?? null,
    name: name ?? null,
    subjectLine: subjectLine ?? null,
    text: written ?? details ?? null,
  };
};

/** Whether what the request names is somebody's whom the state protects; a telephone that they share counts too. */
const isProtected = async ({ named }: Case, suppressions: SuppressionStore): Promise<boolean> => {
  const rows = await suppressions.read(named.map(({ hash }) => hash));
  return [...rows.values()].some(({ cells }) => markIn(cells) === 'protected');
};
