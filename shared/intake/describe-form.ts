import * as z from 'zod/mini';
import { FORMS, type FormName } from '../policy/forms.ts';
import type { Language } from '../policy/languages.ts';
import { NOTICE } from '../policy/notice.ts';
import { CHANNELS, PURPOSES } from '../policy/purposes.ts';
import { WORDINGS } from '../policy/wordings.ts';

/** What a website needs to show a form: its fields, and one box for each wording, none of them ticked beforehand. */
export const FormDescription = z.object({
  form: z.string(),
  activity: z.string(),
  noticeVersion: z.string(),
  noticeUrl: z.url(),
  fields: z.array(z.string()),
  consents: z.array(
    z.object({
      wording: z.string(),
      purpose: z.enum(PURPOSES),
      channels: z.array(z.enum(CHANNELS)),
      text: z.string(),
    }),
  ),
});

export const describeForm = (
  form: FormName,
  language: Language,
  publicUrl: string,
): z.infer<typeof FormDescription> => {
  const { activity, fields, consents } = FORMS[form];
  return {
    form,
    activity,
    noticeVersion: NOTICE.version,
    noticeUrl: `${publicUrl}/notice?lang=${language}`,
    fields: [...fields],
    consents: consents.map((wording) => {
      const { purpose, channels, text } = WORDINGS[wording];
      return { wording, purpose, channels: [...channels], text: text[language] };
    }),
  };
};
