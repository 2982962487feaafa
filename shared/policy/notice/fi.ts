import type { NoticeFacts } from './facts.ts';
import { first, yours } from './fi/first.ts';
import { groups } from './fi/groups.ts';
import { keeping } from './fi/keeping.ts';
import { rights } from './fi/rights.ts';
import { use } from './fi/use.ts';
import type { NoticeText } from './shape.ts';

export const fi = (facts: NoticeFacts): NoticeText => ({
  ...first(facts),
  sections: { ...yours(facts), ...use(facts), ...groups(facts), ...keeping(facts), ...rights(facts) },
});
