import { confirmRequestMail } from '../mail/confirm-request-mail.ts';
import type { CaseTemplate } from '../mail/duty-messages.ts';
import { erasedMail } from '../mail/erased-mail.ts';
import { marketingStoppedMail } from '../mail/marketing-stopped-mail.ts';
import { nothingHeldMail } from '../mail/nothing-held-mail.ts';
import { requestLapsedMail } from '../mail/request-lapsed-mail.ts';
import type { WrittenMail } from '../mail/written-mail.ts';
import type { RegisterStore } from '../people/register-store.ts';
import type { Token } from '../platform/random.ts';
import { catalogueLanguage } from '../policy/languages.ts';
import { type Case, rightsIn } from './case.ts';
import { scopeOf } from './stop-marketing.ts';

export type LinkTokens = Readonly<Record<'confirm' | 'status' | 'preferences', Token>>;

export interface WritingDeps {
  readonly register: RegisterStore;
  /** Where the public reaches us, without a slash at the end. */
  readonly publicUrl: string;
}

/**
 * What a case writes, as the case stands now. Of somebody unknown no name is used, since it is what anybody typed; the
 * words of a request are repeated in no mail.
 */
export const writeCaseMail = async (
  of: Case,
  template: CaseTemplate,
  tokens: LinkTokens,
  { publicUrl, register }: WritingDeps,
): Promise<WrittenMail> => {
  const { requestId, receivedAt } = of;
  const language = catalogueLanguage(of.language);
  const rights = of.rights.map(({ right }) => right);
  const statusUrl = `${publicUrl}/requests/${requestId}?token=${tokens.status}`;
  const noticeUrl = `${publicUrl}/notice`;
  const preferencesUrl = `${publicUrl}/preferences/${tokens.preferences}`;
  switch (template) {
    case 'confirm-request': {
      const person = of.personId ? (await register.people([of.personId])).get(of.personId) : undefined;
      const name = person?.details.name;
      return confirmRequestMail({
        language,
        ...(name !== undefined && { name }),
        rights: rightsIn(of, 'awaiting-identity'),
        receivedAt,
        confirmBefore: of.confirmBefore ?? of.dueAt,
        confirmUrl: `${publicUrl}/requests/${requestId}/confirm?token=${tokens.confirm}`,
        statusUrl,
        preferencesUrl,
      });
    }
    case 'erased':
      return erasedMail({ language, receivedAt, statusUrl, noticeUrl, preferencesUrl });
    case 'nothing-held':
      return nothingHeldMail({ language, rights, receivedAt, statusUrl, preferencesUrl });
    case 'request-lapsed':
      return requestLapsedMail({
        language,
        rights: rightsIn(of, 'lapsed'),
        receivedAt,
        noticeUrl,
        preferencesUrl,
      });
    case 'marketing-stopped':
      return marketingStoppedMail({ language, ...scopeOf(of), preferencesUrl });
    default:
      return template satisfies never;
  }
};
