import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { evidenceStore } from '../../shared/evidence/evidence-store.ts';
import { confirmConsent } from '../../shared/intake/confirm-consent.ts';
import { erasePrizeEntry, prizeEntriesOf } from '../../shared/intake/erase-prize-entries.ts';
import { type Erased, eraseWaitingForms } from '../../shared/intake/erase-waiting-forms.ts';
import { type Incoming, inboxStore } from '../../shared/intake/inbox-store.ts';
import { prizeStore } from '../../shared/intake/prize-store.ts';
import type { OutgoingMessage, SubmissionMessage } from '../../shared/intake/queue-messages.ts';
import { receiveIncoming } from '../../shared/intake/receive-incoming.ts';
import { recordIncoming } from '../../shared/intake/record-incoming.ts';
import { requestPreferencesLink } from '../../shared/intake/request-preferences-link.ts';
import { requeueWaiting } from '../../shared/intake/requeue-waiting.ts';
import type { Submission } from '../../shared/intake/submission.ts';
import { tellPerson } from '../../shared/intake/tell-person.ts';
import { tellPrizeEntry } from '../../shared/intake/tell-prize-entry.ts';
import { messageStore } from '../../shared/mail/message-store.ts';
import { readMail } from '../../shared/mail/read-mail.ts';
import type { SendMail } from '../../shared/mail/send-mail.ts';
import { decideQuestions } from '../../shared/people/decide-questions.ts';
import type { Question } from '../../shared/people/decision.ts';
import { everyHash, identifierOf } from '../../shared/people/identifier.ts';
import { IdentifierQuestion } from '../../shared/people/identifier-question.ts';
import { joinPeople } from '../../shared/people/join-people.ts';
import { letterStore } from '../../shared/people/letter-store.ts';
import type { Person } from '../../shared/people/person.ts';
import type { EmailAddress } from '../../shared/people/person-fields.ts';
import { limitPreferences, type PreferencesBody, preferencesOf } from '../../shared/people/preferences.ts';
import { recordObjection } from '../../shared/people/record-objection.ts';
import { registerStore } from '../../shared/people/register-store.ts';
import { relationMarks } from '../../shared/people/relation-marks.ts';
import { sideItems } from '../../shared/people/side-items.ts';
import type { Scope } from '../../shared/people/suppression.ts';
import { suppressionStore } from '../../shared/people/suppression-store.ts';
import { unsubscribe } from '../../shared/people/unsubscribe.ts';
import { after, type Duration } from '../../shared/platform/calendar.ts';
import type { Dynamo } from '../../shared/platform/dynamo.ts';
import { type Instant, instantOf } from '../../shared/platform/instant.ts';
import { parseKeyRing } from '../../shared/platform/key-ring.ts';
import { advanceCase } from '../../shared/requests/advance-case.ts';
import { ask } from '../../shared/requests/ask.ts';
import { caseStore } from '../../shared/requests/case-store.ts';
import { caseToShow, viewOf } from '../../shared/requests/case-view.ts';
import { confirmCase } from '../../shared/requests/confirm-case.ts';
import { followMerge } from '../../shared/requests/follow-merge.ts';
import { listRequests } from '../../shared/requests/list-requests.ts';
import { lookAgain } from '../../shared/requests/look-again.ts';
import { mailSlots } from '../../shared/requests/mail-slots.ts';
import { openDoubt, openNearMatch } from '../../shared/requests/open-doubt.ts';
import type { CaseMail, CaseMessage } from '../../shared/requests/queue-messages.ts';
import { RequestBody } from '../../shared/requests/request-body.ts';
import { takeMail } from '../../shared/requests/take-mail.ts';
import { tellCase } from '../../shared/requests/tell-case.ts';
import { duePeople } from '../../shared/retention/due-store.ts';
import { recordExpiry } from '../../shared/retention/record-expiry.ts';
import { sweep } from '../../shared/retention/sweep.ts';
import { type Around, connect, type Engine, makeTables, type Tables } from './engine.ts';
import { memoryQueue } from './memory-queue.ts';

export const START = instantOf(Date.parse('2026-03-05T08:00:00.000Z'));
export const RING = parseKeyRing(
  JSON.stringify({ current: 'k1', k1: 'the first key of the ring, long enough' }),
);
export const ROTATED = parseKeyRing(
  JSON.stringify({
    current: 'k2',
    k1: 'the first key of the ring, long enough',
    k2: 'the second key of the ring, long enough',
  }),
);

interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Of the link that says no; empty where the mail has none. */
  readonly token: string;
  /** The links of a case, as the person presses them. */
  readonly confirm: Link | undefined;
  readonly status: Link | undefined;
  /** The tokens of the question whether a box was meant, and of the page of preferences. */
  readonly consent: string | undefined;
  readonly preferences: string | undefined;
}

export interface Link {
  readonly requestId: string;
  readonly token: string;
}

const linkIn = (text: string, path: RegExp): Link | undefined => {
  const [, requestId, token] = path.exec(text) ?? [];
  return requestId && token ? { requestId, token } : undefined;
};

export interface House {
  readonly now: () => Instant;
  readonly wait: (duration: Duration) => void;
  readonly rotateKeys: () => void;
  readonly submissions: ReturnType<typeof memoryQueue<SubmissionMessage>>;
  readonly messages: ReturnType<typeof memoryQueue<OutgoingMessage | CaseMail>>;
  readonly fulfilment: ReturnType<typeof memoryQueue<CaseMessage>>;
  /** The mails that lie in the bucket, by key. */
  readonly objects: Map<string, Uint8Array>;
  readonly mails: readonly SentMail[];
  readonly client: Dynamo;
  readonly tables: Tables;
  /** The verbs with a client of their own around whose calls something happens. */
  readonly verbs: (around?: Around) => Verbs;
  readonly rows: (table: keyof House['tables']) => Promise<readonly Row[]>;
}

export type Row = Readonly<Record<string, unknown>>;
export type Verbs = ReturnType<typeof verbsOf>;

/** A whole house for one test: empty tables, empty queues, a mailbox, and a clock that stands still until it is moved. */
export const openHouse = async (engine: Engine): Promise<House> => {
  const client = connect(engine);
  const tables = await makeTables(client);
  const state = { now: START, ring: RING };
  const mails: SentMail[] = [];
  const house = {
    now: () => state.now,
    wait: (duration: Duration) => {
      state.now = after(state.now, duration);
    },
    rotateKeys: () => {
      state.ring = ROTATED;
    },
    submissions: memoryQueue<SubmissionMessage>(),
    messages: memoryQueue<OutgoingMessage | CaseMail>(),
    fulfilment: memoryQueue<CaseMessage>(),
    objects: new Map<string, Uint8Array>(),
    mails,
    client,
    tables,
    rows: async (table: keyof typeof tables) => {
      const { Items = [] } = await client.send(new ScanCommand({ TableName: tables[table] }));
      return Items;
    },
  };
  return {
    ...house,
    verbs: (around = undisturbed) =>
      verbsOf(
        around === undisturbed ? client : connect(engine, around),
        around,
        house,
        mails,
        () => state.ring,
      ),
  };
};

const undisturbed: Around = (_command, call) => call();

const verbsOf = (
  client: Dynamo,
  around: Around,
  { tables, now: clock, submissions, messages, fulfilment, objects }: Omit<House, 'verbs'>,
  mails: SentMail[],
  ring: () => typeof RING,
) => {
  const stores = () => ({
    client,
    clock,
    ring: ring(),
    inbox: inboxStore(client, tables.inbox),
    register: registerStore(client, tables.register),
    sideItems: sideItems(client, tables.register),
    relationMarks: relationMarks(client, tables.register),
    letters: letterStore(client, tables.register),
    prizes: prizeStore(client, tables.prizes),
    prizeMessages: messageStore(client, tables.prizes),
    messages: messageStore(client, tables.register),
    suppressions: suppressionStore(client, tables.suppressions),
    evidence: evidenceStore(client, tables.evidence),
    cases: caseStore(client, tables.requests),
    slots: mailSlots(client, tables.requests),
    caseMessages: messageStore(client, tables.requests),
    submissions: (message: SubmissionMessage) => around('SendMessage', () => submissions.send(message)),
    outgoing: (message: OutgoingMessage | CaseMail) => around('SendMessage', () => messages.send(message)),
    fulfilment: (message: CaseMessage) => around('SendMessage', () => fulfilment.send(message)),
    publicUrl: 'https://register.example',
    send: ({ to, subject, text, unsubscribeUrl = '' }: Parameters<SendMail>[0]) =>
      around('SendRawEmail', async () => {
        const token = unsubscribeUrl.split('/').at(-1) ?? '';
        const confirm = linkIn(text, /\/requests\/([\w-]+)\/confirm\?token=([\w-]+)/);
        const status = linkIn(text, /\/requests\/([\w-]+)\?token=([\w-]+)/);
        const [, consent] = /\/consents\/([\w-]+)/.exec(text) ?? [];
        const [, preferences] = /\/preferences\/([\w-]+)/.exec(text) ?? [];
        mails.push({ to, subject, text, token, confirm, status, consent, preferences });
        return { sesMessageId: `ses-${mails.length}` };
      }),
  });
  const removeMail = (key: string) =>
    around('DeleteObject', async () => {
      objects.delete(key);
    });
  /** What the steps of a case work with: its messages stand in the table of cases. */
  const caseStores = () => ({
    ...stores(),
    messages: messageStore(client, tables.requests),
    removeMail,
    eraseWaitingForms: (people: readonly Erased[], until: Instant) =>
      eraseWaitingForms(people, until, stores()),
    prizeEntries: {
      of: (people: readonly Erased[], until: Instant) => prizeEntriesOf(people, until, stores()),
      erase: (entryId: string) => erasePrizeEntry(entryId, 'erased', stores()),
    },
    mails: {
      get: (key: string) =>
        around('GetObject', async () => {
          const body = objects.get(key);
          return body ? ({ kind: 'object', body } as const) : ({ kind: 'missing' } as const);
        }),
      remove: removeMail,
    },
    readMail: (raw: Uint8Array) => readMail(raw, 'mx1.nordicgreen.se'),
  });
  const record = ({ key }: SubmissionMessage) =>
    recordIncoming(key, {
      ...stores(),
      review: (doubt) => openDoubt(doubt, stores()),
      join: ({ into, from }) =>
        joinPeople([into, from], {
          ...stores(),
          sideItems: null,
          following: (other, id, now) => followMerge(other, id, now, stores()),
        }),
      reviewRow: (row, { person }) => openNearMatch(row, person, stores()),
    });
  const inform = (message: OutgoingMessage | CaseMail, delivery: string) => {
    if ('entryId' in message) {
      const { slots, ...others } = stores();
      const maySend = (hash: string, id: string, now: Instant) => slots.take('prizeMails', hash, id, now);
      return tellPrizeEntry(message, delivery, { ...others, maySend });
    }
    return 'requestId' in message
      ? tellCase(message, delivery, stores())
      : tellPerson(message, delivery, stores());
  };
  const advance = ({ requestId }: CaseMessage) => advanceCase(requestId, caseStores());
  const receive = (incoming: Incoming) => receiveIncoming(incoming, stores());
  const work = async () => {
    await submissions.deliverAll(record);
    await fulfilment.deliverAll(advance);
    await messages.deliverAll(inform);
    // A case's next step may have been queued by the last mail's answer, and a mail by that.
    if (fulfilment.waiting.length > 0) await work();
  };
  return {
    stores,
    advance,
    /** A request as it comes to the door, by JSON. */
    request: (body: z.input<ReturnType<typeof RequestBody>>) =>
      ask(RequestBody().parse(body), 'sv', stores()),
    confirm: ({ requestId, token }: Link) => confirmCase(requestId, token, stores()),
    status: async ({ requestId, token }: Link) => {
      const found = await caseToShow(requestId, token, stores().cases);
      return found && viewOf(found);
    },
    takeMail: (key: string, at = clock()) => takeMail({ key, at }, caseStores()),
    deadlines: () => lookAgain({ ...stores(), timeLeft: () => 60_000 }),
    listRequests: async () => (await listRequests(stores().cases)).requests,
    receive,
    record,
    inform,
    /** All that waits in the queues, until they are empty. */
    work,
    /** A form from the door to the mail. */
    fillIn: async (submission: Submission) => {
      await receive(submission);
      await work();
    },
    /** The pressed yes of a question. */
    consentTo: (token = '') => confirmConsent(token, stores()),
    preferences: (token = '') => preferencesOf(token, stores()),
    limit: (token: string | undefined, body: PreferencesBody) =>
      limitPreferences(token ?? '', body, stores()),
    askForLink: (email: string) => requestPreferencesLink(email as EmailAddress, stores()),
    press: (token: string, scope: 'email' | 'everything' = 'email') => unsubscribe(token, scope, stores()),
    ask: async (identifier: Asked, question: Question) => {
      const [decision] = await decideQuestions([asked(identifier, question)], stores());
      if (!decision) throw new Error('The gate did not answer');
      return decision;
    },
    askAll: (questions: readonly (readonly [Asked, Question])[]) =>
      decideQuestions(
        questions.map(([identifier, question]) => asked(identifier, question)),
        stores(),
      ),
    /** A no that staff enter for somebody. */
    object: (identifier: Asked, scope: Partial<Scope> = {}) =>
      recordObjection(
        {
          identifiers: everyHash(ring(), identifierOf(IdentifierQuestion.parse(identifier))),
          channels: 'all',
          purposes: 'all',
          against: 'every-identifier',
          source: 'staff',
          proven: true,
          ...scope,
        },
        stores(),
      ),
    sweep: (timeLeft = () => 900_000) =>
      sweep({ ...stores(), timeLeft, duePeople: (now) => duePeople(client, tables.register, now) }),
    requeueWaiting: () => requeueWaiting(stores()),
    recordExpiry: (record: Parameters<typeof recordExpiry>[0]) => recordExpiry(record, stores()),
  };
};

/** As somebody outside asks: the schema of the interface makes an identifier of it. */
export type Asked = z.input<typeof IdentifierQuestion>;

const asked = (identifier: Asked, question: Question) => ({
  ...question,
  identifier: identifierOf(IdentifierQuestion.parse(identifier)),
});

/** The profiles that the register holds, due or not. */
export const profiles = async (house: House): Promise<readonly Person[]> =>
  (await house.rows('register')).filter(({ sk }) => sk === 'profile') as unknown as readonly Person[];

export const happenings = async (house: House): Promise<readonly string[]> =>
  (await house.rows('evidence')).flatMap(({ type }) => (type ? [String(type)] : [])).sort();
