import type { NoticeFacts } from './facts.ts';
import { first, yours } from './nb/first.ts';
import { groups } from './nb/groups.ts';
import { keeping } from './nb/keeping.ts';
import { rights } from './nb/rights.ts';
import { use } from './nb/use.ts';
import type { NoticeText } from './shape.ts';

export const nb = (facts: NoticeFacts): NoticeText => ({
  ...first(facts),
  sections: { ...yours(facts), ...use(facts), ...groups(facts), ...keeping(facts), ...rights(facts) },
});
