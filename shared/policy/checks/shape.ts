import type * as z from 'zod';
import { LANGUAGES } from '../languages.ts';
import { Policy } from '../schema.ts';

type Issue = z.core.$ZodIssue;

/** The policy as it should look, or sentences about what does not. */
export const shapeOf = (
  policy: unknown,
):
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly sentences: readonly string[] } => {
  const parsed = Policy.safeParse(policy, { reportInput: true });
  return parsed.success
    ? { ok: true, policy: parsed.data }
    : { ok: false, sentences: parsed.error.issues.map(sentence) };
};

const sentence = (issue: Issue): string => {
  const where = issue.path.map(String).join(', ') || 'the policy';
  return `${where}: ${issue.input === undefined ? missing(issue.path) : wrong(issue)}`;
};

/** What is lost where something is missing, by the name of what is missing; the first that fits. */
const MISSING: readonly (readonly [RegExp, string])[] = [
  [
    /^(end|months|from)$/,
    'It is missing. Nothing is collected without an absolute end, counted from a moment (N1, N19). Say both.',
  ],
  [
    new RegExp(`^(${LANGUAGES.join('|')})$`),
    'It is missing. People are asked and answered in every language that we write (N12). Write it.',
  ],
  [/^(because|reason)$/, 'It is missing. No rule without the promise or law that it keeps, and why. Say it.'],
  [
    /^agreement$/,
    'It is missing. Without an agreement, or a ground of its own, a recipient gets nothing (N15, GDPR 28).',
  ],
  [
    /^(assessedOn|kind)$/,
    'It is missing. A safeguard is worth what its assessment says (N17, GDPR 46). Say it.',
  ],
  [
    /^(decidedOn|reviewBefore)$/,
    'It is missing. A balancing test counts from its decision until its review (N6, L22). Write down both days.',
  ],
];

const missing = (path: Issue['path']): string => {
  const last = String(path.at(-1) ?? 'policy');
  return MISSING.find(([name]) => name.test(last))?.[1] ?? 'It is missing. Add it.';
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  record: 'a list by names',
  object: 'a description',
  boolean: 'true or false',
  number: 'a number',
};

const wrong = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `It should be ${KINDS[issue.expected] ?? issue.expected}. Correct it.`;
    case 'invalid_value':
      return `It says “${String(issue.input)}”, and can say ${issue.values.join(', ')} only. Choose one of these.`;
    case 'unrecognized_keys':
      return `A policy has no ${issue.keys.map((key) => `“${key}”`).join(', ')} here, so it would do nothing. Take it out, or correct its name.`;
    case 'too_small':
      return issue.origin === 'array'
        ? 'It is empty, and needs at least one. Add it.'
        : `It ${ownWords(issue) ?? 'is too short to say anything'}. Write it out.`;
    default:
      return `It ${ownWords(issue) ?? 'has the wrong form'}. Correct it.`;
  }
};

/** What the schema says itself; the library's own sentences begin with a capital letter. */
const ownWords = ({ message }: Issue): string | undefined => (/^should /.test(message) ? message : undefined);
