interface RetentionRule {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
  readonly minutes?: number;
  /** The moment that the time is counted from, always by the domain clock. */
  readonly from: string;
  /** The promise (N) or law (L), or the settled detail of the design, that the rule keeps. */
  readonly because: string;
  readonly reason: string;
}

/** How long things are kept. The absolute end of an activity stands with the activity. */
export const RETENTION = {
  verification: {
    months: 6,
    from: 'lastVerified',
    because: 'N19',
    reason: 'The notice promises that data is updated or deleted before six months have passed.',
  },
  ttlGrace: {
    days: 7,
    from: 'dueAt',
    because: 'N19',
    reason:
      'Reads treat what is due as gone at once; the database removes after this time what a sweep missed, so that the sweep can write its proof first.',
  },
  // Infra takes it as the tables' recovery period; after a restore, deletions and objections are replayed.
  backup: {
    days: 35,
    from: 'deletion',
    because: 'N18',
    reason:
      'A table can be restored as it was on any of these days; so long its backup holds what was deleted.',
  },
  unconfirmed: {
    days: 30,
    from: 'receivedAt',
    because: 'L17',
    reason: 'After a no, a new consent waits this long for its confirmation; silence changes nothing.',
  },
  inboxMarker: {
    days: 21,
    from: 'receivedAt',
    because: 'L17',
    reason:
      'A repeated submission must find its first; this outlives the queue and its dead letters (10 days).',
  },
  unsubscribeToken: {
    years: 3,
    from: 'lastMail',
    because: 'L16',
    reason: 'The link in an old mail still takes a no, also when the person has been erased.',
  },
  messageRecord: {
    days: 90,
    from: 'sentAt',
    because: 'N19',
    reason: 'Long enough to match a bounce, a complaint or an answer with the mail that it is about.',
  },
  // Uncertain, so a setting: the law names no time. Five years is about the limitation term that L8 speaks of.
  evidence: {
    years: 5,
    from: 'writtenAt',
    because: 'L8 L19',
    reason:
      'Consent, objection and deletion can be shown as long as somebody can claim that they were not kept.',
  },
  confirmRequest: {
    days: 21,
    from: 'askedAt',
    because: 'L6',
    reason:
      'A request that nobody confirms lapses after this time, early enough to say so within the month that the law gives.',
  },
  // Uncertain, so a setting: L22 asks for the record of a case and names no time.
  closedCase: {
    months: 24,
    from: 'closedAt',
    because: 'L22',
    reason:
      'So long the privacy officer can show what was asked, decided and answered, without names. An open case is kept as long from its last change.',
  },
  rawMail: {
    days: 120,
    from: 'receivedAt',
    because: 'L1 L4',
    reason:
      'A mail that a person has to read is kept until the longest time for an answer, three months, is surely over. One that was acted on is deleted at once.',
  },
  untoldAnswer: {
    days: 30,
    from: 'endedAt',
    because: 'L22',
    reason:
      'An answer that no mail server takes is tried for so long; then the request closes without it, and its address goes.',
  },
  // Uncertain, so a setting: long enough to tell the winners and send what they won.
  prize: {
    days: 60,
    from: 'receivedAt',
    because: 'N5',
    reason:
      'What a prize needs is kept apart from the register, and is gone when the prize is delivered, or after this.',
  },
  informing: {
    months: 1,
    from: 'receivedAt',
    because: 'L9',
    reason: 'Who was not told within a month where their data comes from is not kept for longer.',
  },
  // Uncertain, so a setting: without a settlement the 24 months of the notice never begin.
  unsettledContract: {
    months: 36,
    from: 'contractEnded',
    because: 'N19',
    reason:
      'A year for an open invoice to be paid, credited or written off, and 24 months as after a settlement; marketing stops when the contract ends.',
  },
  customerEventMemory: {
    days: 90,
    from: 'removedAt',
    because: 'N19',
    reason:
      'A customer’s events may come late and in any order: so long those from before a removal bring nobody back.',
  },
  // Uncertain, so a setting: lag 2022:482 names no time.
  deviceData: {
    days: 90,
    from: 'receivedAt',
    because: 'N14',
    reason: 'Long enough to see how the website is used on which devices.',
  },
  // Uncertain, so a setting: as long as whoever asks about a look can be answered.
  look: {
    months: 24,
    from: 'lookedAt',
    because: 'N18',
    reason: 'That a colleague looked at a person’s data can be shown for two years.',
  },
  requeueAfter: {
    minutes: 15,
    from: 'receivedAt',
    because: 'L1',
    reason:
      'A form, a request or its mail that was stored but never queued is queued again, so that nobody waits for what was lost.',
  },
} as const satisfies Readonly<Record<string, RetentionRule>>;
