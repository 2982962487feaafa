import { CATALOGUE } from '../pages/catalogue/catalogue.ts';
import { purposesOf } from '../policy/activities.ts';
import { CONTROLLER } from '../policy/controller.ts';
import type { Field } from '../policy/data-categories.ts';
import { FORMS, type FormName } from '../policy/forms.ts';
import type { Language } from '../policy/languages.ts';
import { ACTIVITY_NAMES, FIELD_NAMES, PURPOSE_NAMES } from '../policy/names.ts';
import { noticeText } from '../policy/notice/text.ts';
import { RETENTION } from '../policy/retention.ts';
import { spokenDate, spokenDuration, spokenList } from '../policy/spoken.ts';
import { WORDINGS, type WordingId } from '../policy/wordings.ts';
import { greetingName } from './greeting-name.ts';
import type { MailDocument, MailSection } from './mail-document.ts';
import { type WrittenMail, writtenMail } from './written-mail.ts';

interface Facts {
  readonly language: Language;
  /** As it was typed into the form; used only where it is plainly a name. */
  readonly name?: string;
  /** The fields that are kept about the person. Their values are not repeated in a mail. */
  readonly kept: readonly Field[];
  readonly consents: readonly WordingId[];
  readonly form: FormName;
  /** RFC 3339, like the two below; written as days in Europe/Stockholm. */
  readonly receivedAt: string;
  /** N19: refreshed or deleted before this. */
  readonly checkedBefore: string;
  /** N19: the absolute end. */
  readonly endsAt: string;
  readonly unsubscribeUrl: string;
  readonly noticeUrl: string;
}

/**
 * Tells a person what is kept about them, why, on what basis, how long and from where, and which rights they have
 * (GDPR 13), with the right to object apart from everything else (L10). A duty message (L18): it promotes nothing,
 * has no image and follows nobody.
 */
export const informationMail = (facts: Facts): WrittenMail => writtenMail(informationDocument(facts));

const informationDocument = (facts: Facts): MailDocument => {
  const { language, form, receivedAt } = facts;
  const { greeting, information: words } = CATALOGUE[language].mails;
  const { sections: notice } = noticeText(language);
  return {
    language,
    subject: words.subject(CONTROLLER.name),
    greeting: greeting(greetingName(facts.name)),
    opening: [
      words.why(ACTIVITY_NAMES[FORMS[form].activity][language], spokenDate(language, receivedAt)),
      words.notYou(CONTROLLER.privacyEmail),
    ],
    sections: [
      rightToObject(facts),
      whatIsKept(facts),
      useAndBasis(facts),
      { heading: words.source.heading, body: [words.source.text] },
      howLong(facts),
      notice.recipients,
      notice.never,
      notice.rights,
      notice.complaint,
      notice.controller,
      {
        heading: words.notice.heading,
        body: [{ label: words.notice.link, url: `${facts.noticeUrl}?lang=${language}` }],
      },
    ],
  };
};

const rightToObject = ({ language, unsubscribeUrl }: Facts): MailSection => {
  const { heading, right, link, more } = CATALOGUE[language].mails.information.objection;
  return {
    heading,
    apart: true,
    body: [right, { label: link, url: unsubscribeUrl }, more(CONTROLLER.privacyEmail)],
  };
};

const whatIsKept = ({ language, kept }: Facts): MailSection => {
  const { heading, alongside } = CATALOGUE[language].mails.information.kept;
  return { heading, body: [{ points: kept.map((field) => FIELD_NAMES[field][language]) }, alongside] };
};

const useAndBasis = ({ language, form, consents }: Facts): MailSection => {
  const { heading, saidYes, purpose, basis, noBox } = CATALOGUE[language].mails.information.use;
  if (consents.length === 0) return { heading, body: [noBox] };
  const names = purposesOf(FORMS[form].activity).map((name) => PURPOSE_NAMES[name][language]);
  return {
    heading,
    body: [
      saidYes,
      { points: consents.map((id) => WORDINGS[id].text[language]) },
      purpose(spokenList(language, names)),
      basis,
    ],
  };
};

const howLong = ({ language, checkedBefore, endsAt }: Facts): MailSection => {
  const { heading, checked, end, proof } = CATALOGUE[language].mails.information.retention;
  return {
    heading,
    body: [
      {
        points: [
          checked(spokenDate(language, checkedBefore)),
          end(spokenDate(language, endsAt)),
          proof(spokenDuration(language, RETENTION.evidence)),
        ],
      },
    ],
  };
};
