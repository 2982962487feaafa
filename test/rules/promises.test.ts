import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { POLICY } from '../../shared/policy/policy.ts';
import { PROMISES } from '../promises.ts';

/** What stands in the policy at a path such as `activities.contest.end`. */
const at = (path: string): unknown =>
  path.split('.').reduce<unknown>((whole, part) => Object(whole)[part], POLICY);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The part of the README that says what is not kept yet, and its points that name a promise. */
const section = /^### Not yet$(.*?)^##/ms.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const points = [...section.matchAll(/^- (.*?\(N\d+(?:, N\d+)*\)\.)$/gms)].map(([, point = '']) =>
  oneLine(point),
);

test('the promises are N1 to N20, each once', () => {
  expect(Object.keys(PROMISES)).toEqual(Array.from({ length: 20 }, (_, index) => `N${index + 1}`));
});

describe.each(Object.entries(PROMISES))('%s', (number, { promise, policy, kept, notYet: missing = [] }) => {
  test(`${promise}: the policy says so`, () => {
    expect(policy.length).toBeGreaterThan(0);
    for (const path of policy) expect([path, at(path)]).not.toEqual([path, undefined]);
  });

  test('a test keeps it, or what is missing is listed', () => {
    expect(kept.length + missing.length).toBeGreaterThan(0);
    for (const [file, name] of kept) expect(readFileSync(`test/${file}`, 'utf8')).toContain(name);
  });

  test('what is not kept yet is told in the README, with this number', () => {
    for (const sentence of missing) {
      expect(points).toContain(sentence);
      expect(sentence).toMatch(new RegExp(`\\b${number}\\b`));
    }
  });
});

test('the README lists no promise as missing that nobody misses', () => {
  const listed = new Set(Object.values(PROMISES).flatMap(({ notYet: missing = [] }) => missing));
  expect([...points].sort()).toEqual([...listed].sort());
});
