import { first, yours } from './en/first.ts';
import { groups } from './en/groups.ts';
import { keeping } from './en/keeping.ts';
import { rights } from './en/rights.ts';
import { use } from './en/use.ts';
import type { NoticeFacts } from './facts.ts';
import type { NoticeText } from './shape.ts';

export const en = (facts: NoticeFacts): NoticeText => ({
  ...first(facts),
  sections: { ...yours(facts), ...use(facts), ...groups(facts), ...keeping(facts), ...rights(facts) },
});
