import { first, yours } from './da/first.ts';
import { groups } from './da/groups.ts';
import { keeping } from './da/keeping.ts';
import { rights } from './da/rights.ts';
import { use } from './da/use.ts';
import type { NoticeFacts } from './facts.ts';
import type { NoticeText } from './shape.ts';

export const da = (facts: NoticeFacts): NoticeText => ({
  ...first(facts),
  sections: { ...yours(facts), ...use(facts), ...groups(facts), ...keeping(facts), ...rights(facts) },
});
