import { RETENTION } from './retention.ts';

interface Measure {
  readonly measure: string;
  readonly because: string;
}

/** N18, GDPR 32(1): how the data is protected, in the words of the Article 30 record. */
export const SECURITY_MEASURES = [
  {
    measure:
      'Tables and secrets are encrypted under keys of the controller’s own; mails and queues under keys of AWS.',
    because: 'N18',
  },
  {
    measure: 'Pages, forms and calls are encrypted on their way; mail is, wherever the other server can.',
    because: 'N18',
  },
  {
    measure: 'Staff sign in one by one with the company’s own sign-in; their role decides what they see.',
    because: 'N18',
  },
  { measure: 'A look at what somebody asked or wrote is recorded before it is shown.', because: 'N18 L12' },
  {
    measure: 'Each function may do what it needs with the tables it needs, and nothing else.',
    because: 'N18',
  },
  { measure: 'Logs, queues and addresses of pages hold no personal data.', because: 'N18' },
  {
    measure: 'A no is kept as a keyed hash, and proof under a random number: neither names anybody.',
    because: 'L19',
  },
  {
    measure: `Tables can be restored to any moment of the last ${RETENTION.backup.days} days, and cannot be deleted by mistake.`,
    because: 'N18',
  },
  {
    measure: 'Forms are signed by the website; links to a person’s own pages cannot be guessed and end.',
    because: 'N18',
  },
  {
    measure: 'Staff are bound by confidentiality, and paper is kept locked (instructions of the controller).',
    because: 'N18',
  },
] as const satisfies readonly Measure[];
