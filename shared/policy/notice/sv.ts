import type { NoticeFacts } from './facts.ts';
import type { NoticeText } from './shape.ts';
import { first, yours } from './sv/first.ts';
import { groups } from './sv/groups.ts';
import { keeping } from './sv/keeping.ts';
import { rights } from './sv/rights.ts';
import { use } from './sv/use.ts';

export const sv = (facts: NoticeFacts): NoticeText => ({
  ...first(facts),
  sections: { ...yours(facts), ...use(facts), ...groups(facts), ...keeping(facts), ...rights(facts) },
});
