interface Limit {
  readonly a: 'day';
  readonly most: number;
  readonly mostWithWords?: number;
  /** What becomes of the rest. */
  readonly rest: 'delayed' | 'dropped';
  readonly reason: string;
}

/** How many mails one address can be made to get by whoever writes or asks. Days are Stockholm's. */
export const MAIL_LIMITS = {
  /** Answers that nobody is owed: that a no has been recorded. The no itself counts every time. */
  courtesyAnswers: {
    a: 'day',
    most: 1,
    rest: 'dropped',
    reason: 'Two machines that answer each other, or a forged sender, get one mail and no more.',
  },
  /** Mails about a request that nobody has confirmed yet: anybody can ask in anybody's name. */
  caseMails: {
    a: 'day',
    most: 5,
    // Requests that say something in words cannot be joined into one: they never use up the day of a plain one.
    mostWithWords: 2,
    rest: 'delayed',
    reason:
      'Whoever asks a hundred times for somebody else fills no mailbox, and stands in the way of no plain request.',
  },
  /** Mails about an entry to a contest: anybody can enter in anybody's name. */
  prizeMails: {
    a: 'day',
    most: 3,
    rest: 'dropped',
    reason: 'The form itself says what is kept; a mailbox is not filled by a hundred entries in its name.',
  },
} as const satisfies Readonly<Record<string, Limit>>;

/** How often the link of somebody's preferences can be asked for by whoever types their address. */
export const PREFERENCES_LINK = {
  hours: 8,
  reason:
    'Enough for whoever deleted the mail; whoever types in other people’s addresses annoys nobody much.',
} as const;
