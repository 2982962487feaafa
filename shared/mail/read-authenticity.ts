import type { Header } from 'postal-mime';

export type Authenticity = 'pass' | 'fail' | 'none';

interface Result {
  readonly method: string;
  readonly result: string;
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * Whether the sender's domain stands behind the mail, by our own server's check (RFC 8601). Only the topmost
 * Authentication-Results that names `authservId` counts: others came along with the mail, where anybody can write
 * them. DMARC decides; without a policy an aligned SPF or DKIM pass is enough.
 */
export const readAuthenticity = (
  headers: readonly Header[],
  authservId: string,
  from: string | null,
): Authenticity => {
  const results = ownResults(headers, authservId);
  if (results === undefined || from === null) return 'none';
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const dmarc = results.find(({ method }) => method === 'dmarc');
  if (dmarc?.result === 'fail') return 'fail';
  if (dmarc?.result === 'pass')
    return isAligned(dmarc.properties['header.from'] ?? domain, domain) ? 'pass' : 'fail';
  const checks = results.filter(({ method }) => method === 'spf' || method === 'dkim');
  if (checks.some((check) => check.result === 'pass' && isAligned(checkedDomain(check), domain)))
    return 'pass';
  return checks.some(({ result }) => ['fail', 'softfail', 'hardfail'].includes(result)) ? 'fail' : 'none';
};

const ownResults = (headers: readonly Header[], authservId: string): readonly Result[] | undefined => {
  for (const { key, value } of headers) {
    if (key !== 'authentication-results') continue;
    const [server = '', ...rest] = withoutComments(value).split(';');
    if ((server.trim().split(/\s/, 1)[0] ?? '').toLowerCase() !== authservId.toLowerCase()) continue;
    return rest.map(resultOf);
  }
  return undefined;
};

/** Comments may nest and quoted strings may hold anything: neither says a result. */
const withoutComments = (value: string): string => {
  let depth = 0;
  let quoted = false;
  let kept = '';
  for (let at = 0; at < value.length; at += 1) {
    const character = value[at] ?? '';
    if (character === '\\') at += 1;
    else if (character === '"' && depth === 0) quoted = !quoted;
    else if (character === '(' && !quoted) depth += 1;
    else if (character === ')' && !quoted) depth = Math.max(0, depth - 1);
    else if (depth === 0 && !quoted) kept += character;
  }
  return kept;
};

const resultOf = (text: string): Result => {
  const pairs = text
    .trim()
    .split(/\s+/)
    .flatMap((word): [string, string][] => {
      const equals = word.indexOf('=');
      return equals < 1 ? [] : [[word.slice(0, equals).toLowerCase(), word.slice(equals + 1).toLowerCase()]];
    });
  const [method = '', result = ''] = pairs[0] ?? [];
  return { method: method.split('/', 1)[0] ?? '', result, properties: Object.fromEntries(pairs.slice(1)) };
};

const checkedDomain = ({ method, properties }: Result): string => {
  const named =
    method === 'dkim'
      ? (properties['header.d'] ?? properties['header.i'])
      : (properties['smtp.mailfrom'] ?? properties['envelope-from']);
  return (named ?? '').split('@').at(-1) ?? '';
};

/** Relaxed alignment (RFC 7489 3.1): the same domain, or one above the other, and never a top level alone. */
const isAligned = (checked: string, from: string): boolean =>
  checked.includes('.') && (from === checked || from.endsWith(`.${checked}`) || checked.endsWith(`.${from}`));
