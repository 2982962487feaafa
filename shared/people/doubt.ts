import * as z from 'zod/mini';
import { once } from '../platform/once.ts';

/** Something that a person has to look at, since the data does not say who is meant. It names nobody. */
export const Doubt = once(() =>
  z.strictObject({
    /** Identifiers of one message that lead to different records. */
    about: z.literal('contradicting-identifiers'),
    /** `personId`s. */
    subjects: z.readonly(z.array(z.string()).check(z.minLength(1))),
  }),
);
export type Doubt = z.infer<ReturnType<typeof Doubt>>;
