import type { Language } from '../../policy/languages.ts';
import type { Expected } from './gate.ts';
import { type Character, EMELIE } from './people.ts';

/** A mail of `test/mails/`, and what the story says becomes of it. */
export interface Letter {
  readonly file: string;
  readonly from: Character;
  /** What it says, as a sentence. */
  readonly says: string;
  /** What becomes of it, and why it is for a reader. */
  readonly becomes:
    | { readonly kind: 'recorded'; readonly answeredIn: Language }
    | { readonly kind: 'repeated' }
    | { readonly kind: 'waits'; readonly because: string };
  /** What the gate answers when it has been read: the no's, and what they leave. */
  readonly afterwards: readonly Expected[];
}

const MARGARETA: Character = {
  name: 'Margareta Lindelöw',
  email: 'margareta.lindelow@kontoret.example.se',
  others: ['Lindelöw', '20294471', '19670822-2382', '196708222382'],
};

/** Ten mails. `N6` where the gate says no since nobody holds anything; `L7` where somebody said no. */
export const LETTERS: readonly Letter[] = [
  {
    file: 's01.eml',
    from: { name: 'Birgitta Sandell', email: 'birgitta.sandell@post.example.se' },
    says: 'Birgitta wants no newsletter any more, in Swedish.',
    becomes: { kind: 'recorded', answeredIn: 'sv' },
    afterwards: [
      { channel: 'email', purpose: 'newsletter', says: 'no', rule: 'L7' },
      { channel: 'email', purpose: 'opinion-survey', says: 'no', rule: 'N6' },
    ],
  },
  {
    file: 's02.eml',
    from: { name: 'Michael Okafor', email: 'm.okafor@mail.example.com' },
    says: 'Michael writes one word, "unsubscribe", as the subject. No channel and no purpose, so all (L17).',
    becomes: { kind: 'recorded', answeredIn: 'en' },
    afterwards: [
      { channel: 'email', purpose: 'newsletter', says: 'no', rule: 'L7' },
      { channel: 'sms', purpose: 'opinion-survey', says: 'no', rule: 'L7' },
    ],
  },
  {
    file: 's10.eml',
    from: EMELIE,
    says: 'Emelie wants no more text messages, in Swedish. E-mail may go on (N8).',
    becomes: { kind: 'recorded', answeredIn: 'sv' },
    afterwards: [
      { channel: 'sms', purpose: 'direct-marketing', says: 'no', rule: 'L7' },
      { channel: 'email', purpose: 'direct-marketing', says: 'yes', rule: 'L14' },
    ],
  },
  {
    file: 's19.eml',
    from: MARGARETA,
    says: 'Margareta takes a consent back, in Swedish (L8).',
    becomes: { kind: 'recorded', answeredIn: 'sv' },
    afterwards: [{ channel: 'phone', purpose: 'distance-sales', says: 'no', rule: 'L7' }],
  },
  {
    file: 's42.eml',
    from: MARGARETA,
    says: 'The same mail of Margareta, delivered a second time by way of her Cc.',
    becomes: { kind: 'repeated' },
    afterwards: [{ channel: 'phone', purpose: 'distance-sales', says: 'no', rule: 'L7' }],
  },
  {
    file: 's14.eml',
    from: {
      name: 'Ann-Sofie Kvarnström',
      email: 'annsofie.kvarnstrom@mejl.example.se',
      others: ['Kvarnström', '20631845', '19740604-9820', '197406049820', 'Lingonstigen'],
    },
    says: 'Ann-Sofie asks for a copy of what is held of her (GDPR 15), in Swedish.',
    becomes: { kind: 'waits', because: 'Nobody is told anything before it is sure who asks (L5).' },
    afterwards: [{ channel: 'email', purpose: 'newsletter', says: 'no', rule: 'N6' }],
  },
  {
    file: 's34.eml',
    from: {
      name: 'Hanna-Leena Kokkonen',
      email: 'hl.kokkonen@live.example.fi',
      others: ['Kokkonen', '20599328'],
    },
    says: 'Hanna-Leena asks for erasure (GDPR 17), in Finnish.',
    becomes: {
      kind: 'waits',
      because: 'An erasure cannot be undone. What it stops meanwhile is marketing (L7).',
    },
    afterwards: [{ channel: 'email', purpose: 'newsletter', says: 'no', rule: 'L7' }],
  },
  {
    file: 's51.eml',
    from: { name: 'Anders Röjmark', email: 'anders.rojmark@bredband.example.se', others: ['Röjmark'] },
    says: 'Anders wants to be taken off all lists, if the price goes up again.',
    becomes: { kind: 'waits', because: 'A machine cannot say whether a condition has come true.' },
    afterwards: [{ channel: 'email', purpose: 'newsletter', says: 'no', rule: 'N6' }],
  },
  {
    file: 's24.eml',
    from: {
      name: 'Tobias Hedenskog',
      email: 'tobias.hedenskog@foretag.example.se',
      others: ['Hedenskog', 'ekonomi@foretag.example.se', '08-465 004 60'],
    },
    says: 'Tobias is on leave, says his machine, above our own words about newsletters.',
    becomes: {
      kind: 'waits',
      because: 'A machine gets no answer, lest two of them write to each other for ever.',
    },
    afterwards: [{ channel: 'email', purpose: 'newsletter', says: 'no', rule: 'N6' }],
  },
  {
    file: 's32.eml',
    from: { name: 'Lasse', email: 'lasse.n@snabbmail.example.com' },
    says: 'Lasse asks for erasure in one line, from a sender that fails DMARC.',
    becomes: { kind: 'waits', because: 'Whoever forges a sender must erase nobody.' },
    afterwards: [{ channel: 'email', purpose: 'newsletter', says: 'no', rule: 'N6' }],
  },
];
