/** A test that keeps a promise: its file under `test/`, and its name as it stands there. */
type Kept = readonly [file: string, name: string];

interface Promised {
  /** In a few words; the notice says it in full. */
  readonly promise: string;
  /** What of the policy says it, by its path. Where code alone keeps it, nothing. */
  readonly policy: readonly string[];
  readonly kept: readonly Kept[];
  /** What of it is not kept yet, as the README lists it under “Not yet”. */
  readonly notYet?: readonly string[];
}

const ENTRIES =
  'Of the ways in that the policy declares, social leads and file imports are not open yet (N2, N13).';
const RECIPIENTS =
  'Nothing is disclosed yet: there are no audiences, no disclosures on record, and nobody to tell (N15, N16).';

/** N1 to N20, each with the policy that says it and the tests that keep it. `rules/promises.test.ts` looks both up. */
export const PROMISES: Readonly<Record<string, Promised>> = {
  N1: {
    promise: 'every record comes from a declared activity with an absolute end',
    policy: ['activities.newsletter-signup.end', 'activities.contest.end', 'forms.offer.activity'],
    kept: [
      ['rules/policy-check.test.ts', 'an activity without an end'],
      ['rules/policy-check.test.ts', 'a form of an activity that nobody declared'],
      [
        'store/retention.test.ts',
        'a new form moves the half year; the activity’s end moves only with a form of that activity',
      ],
      ['rules/staff-entry.test.ts', 'what the activity does not declare is refused'],
    ],
  },
  N2: {
    promise: 'the source of every record is kept, and others’ data is told of',
    policy: ['sources.address-broker', 'sources.website-form', 'retention.informing'],
    kept: [
      ['rules/policy-notice.test.ts', '14(3)(a)-(b) when people are told'],
      [
        'flows/website-form.test.ts',
        'becomes a person with proof of each consent, one mail, and a yes of the gate',
      ],
      [
        'rules/information-mail-sources.test.ts',
        'of a third party’s data that it is not their own, which categories, and from where (Art. 14)',
      ],
      [
        'store/staff-entries.test.ts',
        'is listed with where to write, and by when, the earliest day first; each look is recorded',
      ],
    ],
    notYet: [ENTRIES],
  },
  N3: {
    promise: 'a no at any time, at once, and for ever',
    policy: ['dutyProcessings.suppression-list', 'retention.unsubscribeToken'],
    kept: [
      [
        'flows/one-click.test.ts',
        'the link of a mail stops e-mail at once, and pressing it again changes nothing',
      ],
      [
        'store/objection.test.ts',
        'a no to everything reaches every identifier held: e-mail, telephone, name with address, customer number',
      ],
      ['store/objection.test.ts', 'a link works after the record is gone, on its e-mail address alone'],
      ['rules/gate.test.ts', 'a no goes before every other reason, so that it is the answer for ever'],
      [
        'rules/gate-properties.test.ts',
        'adding a no never turns a no into a yes, and one that covers the use makes it the deciding reason',
      ],
      ['store/staff-looks.test.ts', 'holds for somebody whom nobody holds, and is there when they come'],
      ['store/join-people.test.ts', 'also on an address that the merged record has no room for'],
      ['store/consent.test.ts', 'lifts the no for e-mail and its purpose, and for nothing else'],
      ['store/consent.test.ts', 'and then a no, and then the old link again: the no stands'],
      [
        'store/peers-mistakes.test.ts',
        'an import that replaces what is there does not reset the unsubscribed',
      ],
      [
        'store/last-word.test.ts',
        'whoever’s last word is no is never allowed, whatever is repeated, reordered, redelivered, forgotten, sold or rotated',
      ],
    ],
    notYet: ['No command replays no’s and deletions over a restored table yet (N3, N18).'],
  },
  N4: {
    promise: 'prospects, contest participants, representatives, customers',
    policy: [
      'personCategories.prospect',
      'personCategories.contest-participant',
      'personCategories.business-representative',
      'personCategories.customer',
      'personCategories.former-customer',
    ],
    kept: [
      ['rules/policy-check.test.ts', 'people that the register does not hold'],
      [
        'store/customer-events.test.ts',
        'makes a customer, who can be offered more by the address of the sale and by telephone',
      ],
      ['store/customer-events.test.ts', 'a customer’s events end the same in every order and repeated'],
      ['rules/apply-submission.test.ts', 'who names a company is a representative of it'],
      ['store/prizes.test.ts', 'keeps what the prize needs, apart from the register, and tells so'],
    ],
  },
  N5: {
    promise: 'no marketing to children, and a prize takes only what it needs',
    policy: ['activities.event-contest.participants', 'activities.event-contest.prize', 'retention.prize'],
    kept: [
      ['rules/policy-check.test.ts', 'children in anything but a competition'],
      ['rules/gate.test.ts', 'an adults-only activity takes who gives no date of birth for an adult'],
      ['store/recording.test.ts', 'a child’s form is dropped, with an entry that names nobody'],
      ['store/prizes.test.ts', 'turning 18 revives nothing'],
      ['store/prizes.test.ts', 'is read as gone when its time is up'],
      ['flows/people.test.ts', 'a prize: who takes part is listed, and gone when it is delivered'],
      [
        'rules/prize-mail.test.ts',
        'a child reads short sentences, without the words of the law, until the part for adults',
      ],
      [
        'rules/prize-mail.test.ts',
        'has no link but to the notice, us and the authority: nothing to stop, and nothing to choose',
      ],
    ],
    notYet: ['Guardians have no recorded authority yet (N5).'],
  },
  N6: {
    promise: 'consent, or an interest that was weighed and is not past its review',
    policy: [
      'balancingTests.customers.reviewBefore',
      'wordings.offer-email-1',
      'activities.fair-contact.uses',
    ],
    kept: [
      ['rules/policy-check.test.ts', 'a purpose on no basis'],
      ['rules/policy-check.test.ts', 'an interest that nobody weighed'],
      [
        'rules/gate-properties.test.ts',
        'a yes always has a basis, a notice version, an end to come, and what the law asks of its channel',
      ],
      [
        'rules/gate-grounds.test.ts',
        'no purpose that its activity did not weigh, though it was stated elsewhere',
      ],
      ['rules/consent-record.test.ts', 'a record has the fields of ISO/IEC TS 27560, in the terms of DPV'],
      [
        'store/consent.test.ts',
        'where the activity asks for it, a box counts only when it was confirmed at the address',
      ],
      ['store/peers-mistakes.test.ts', 'a withdrawn consent does not slide to a legitimate interest'],
      ['flows/processing-record.test.ts', 'by the clock, a balancing test is past its review'],
    ],
  },
  N7: {
    promise: 'a closed list of purposes, stated at collection, and no profiling',
    policy: ['purposes.newsletter.dpv', 'noticeVersions.0.version'],
    kept: [
      ['rules/policy-check.test.ts', 'a purpose without a term that is known to be harmless'],
      ['rules/policy-check.test.ts', 'a duty that profiles'],
      ['rules/policy-notice.test.ts', 'a notice that says something else has another version'],
      ['rules/information-mail.test.ts', 'promotes nothing and follows nobody (L18, N7)'],
    ],
  },
  N8: {
    promise: 'channels and purposes can be limited, by mail too',
    policy: ['controller.privacyEmail', 'channels.sms', 'dutyProcessings.incoming-mail'],
    kept: [
      [
        'store/mail-in.test.ts',
        'is recorded at once on everything that is held of the sender, answered once in their language, and the mail deleted',
      ],
      ['store/mail-in.test.ts', 'limited to text messages leaves the rest'],
      ['rules/policy-check.test.ts', 'mail from an address that hears no no'],
      ['store/consent.test.ts', 'are reached from every mail, and without an old one by typing the address'],
      [
        'store/consent.test.ts',
        'hold at once, cell by cell, under every identifier, and take no earlier no away',
      ],
      [
        'pages/preferences-page.test.ts',
        'somebody stops two things without scripts and cookies, and sees that they are stopped',
      ],
    ],
  },
  N9: {
    promise: 'a personal identity number only where an activity says why',
    policy: ['activities.customer-register.personalNumber', 'fields.personnummer'],
    kept: [
      ['rules/policy-check.test.ts', 'a form that asks for the personal identity number without a reason'],
      [
        'rules/policy.test.ts',
        'asks for no personal identity number, since its activity gives no reason for one (N9)',
      ],
      ['rules/person-view.test.ts', 'a personal number is masked, for everybody (N9)'],
      ['rules/personal-number.test.ts', 'two people never share one'],
      ['flows/people.test.ts', 'a personal number with the reason why (N9)'],
    ],
  },
  N10: {
    promise: 'contact data, each with where it came from',
    policy: ['dataCategories.contact', 'fields.email', 'fields.phone', 'fields.postalAddress'],
    kept: [
      ['rules/policy-check.test.ts', 'a box for a channel that the form asks no address for'],
      ['rules/apply-submission.test.ts', 'keeps when a contact was first and last heard of'],
      ['rules/relation-fields.test.ts', 'a former address is not kept'],
    ],
  },
  N11: {
    promise: 'membership numbers, and the company that somebody represents',
    policy: ['dataCategories.relation', 'fields.memberNumber', 'fields.company'],
    kept: [
      ['rules/policy-check.test.ts', 'a form that asks for more than its activity needs'],
      ['rules/gate-grounds.test.ts', 'a shared mailbox of a legal person needs no consent (L20)'],
      [
        'store/peers-mistakes.test.ts',
        'one representative’s no does not bind colleagues with the same telephone (L20)',
      ],
    ],
  },
  N12: {
    promise: 'the mother tongue chooses the language of every answer',
    policy: ['dataCategories.communication', 'fields.language'],
    kept: [
      ['rules/policy-languages.test.ts', 'somebody who speaks %s is written to in %s'],
      ['rules/policy-check.test.ts', 'a wording that lacks a language'],
    ],
  },
  N13: {
    promise: 'the sources that the notice names; following alone enters nobody',
    policy: [
      'sources.website-form',
      'sources.contest',
      'sources.social-lead',
      'sources.social-following',
      'sources.fair',
      'sources.telephone',
      'sources.business-card',
      'sources.customer-register',
      'sources.address-broker',
      'sources.public-source',
    ],
    kept: [
      ['rules/policy-check.test.ts', 'people who follow us and did nothing else'],
      ['rules/policy-notice.test.ts', '14(2)(f) where the data comes from'],
      [
        'rules/staff-entry.test.ts',
        'staff enter what the notice says that staff enter, and nothing that comes another way',
      ],
      [
        'store/staff-entries.test.ts',
        'is recorded with its source and its boxes, and its person is told by mail',
      ],
      ['rules/information-mail-sources.test.ts', 'when and how the data came, and nothing that is left open'],
    ],
    notYet: [ENTRIES],
  },
  N14: {
    promise: 'device data with consent alone, apart, for a short time',
    policy: ['dataCategories.device.needsConsent', 'purposes.digital-experience', 'retention.deviceData'],
    kept: [
      ['rules/policy-check.test.ts', 'device data on an interest'],
      ['flows/website-form.test.ts', 'device data without a consent is accepted and not stored'],
      ['store/prizes.test.ts', 'is kept apart, for its own short time, where its box was ticked'],
      ['store/prizes.test.ts', 'goes with its consent'],
      [
        'rules/processing-record.test.ts',
        'device data serves its own purpose alone, and reaches nobody but who keeps it (N14)',
      ],
    ],
  },
  N15: {
    promise: 'declared recipients, each with role, agreement and reason',
    policy: ['recipients.aws.agreement', 'recipientCategories.group.role'],
    kept: [
      ['rules/policy-check.test.ts', 'a supplier without an agreement'],
      [
        'rules/processing-record.test.ts',
        'data goes to those alone who work on the channels of the purpose (N16)',
      ],
    ],
    notYet: [RECIPIENTS],
  },
  N16: {
    promise: 'nothing is sold, and nobody unlisted gets data',
    policy: ['recipientCategories', 'recipients'],
    kept: [
      ['rules/policy-check.test.ts', 'a purpose that sells data by its term'],
      ['rules/policy-check.test.ts', 'a buyer that calls itself a processor'],
      ['flows/gate.test.ts', 'a recipient that nobody registered gets nothing'],
    ],
    notYet: [RECIPIENTS],
  },
  N17: {
    promise: 'inside the EEA, or with a safeguard that was assessed',
    policy: ['deployment.region', 'recipients.aws.country'],
    kept: [
      ['rules/policy-check.test.ts', 'a supplier outside the EEA'],
      ['rules/policy-check.test.ts', 'a register in London'],
      ['rules/recipient-rule.test.ts', 'nobody who is not registered gets any'],
      [
        'rules/processing-record.test.ts',
        'a recipient outside the EEA stands with its country and safeguard (30(1)(e), N17)',
      ],
    ],
  },
  N18: {
    promise: 'personal sign-in, roles, recorded looks, encryption, locked paper',
    policy: ['security.0.measure', 'retention.look', 'deployment.oidc'],
    kept: [
      ['flows/mail.test.ts', 'who reads one sees what was written, and the look is in the ledger'],
      [
        'flows/people.test.ts',
        'every look names who looked and at what; the ledger and the log name nobody else',
      ],
      ['store/staff-looks.test.ts', 'that cannot be recorded shows nothing'],
      ['flows/people.test.ts', 'is protected: hidden from colleagues, and shown to the privacy officer'],
      [
        'infra/grants.test.ts',
        'in stage $stage each function has the verbs it needs, on the tables it needs',
      ],
      [
        'infra/promises.test.ts',
        'tables have time to live, a backup as long as the notice says, and a customer-managed key',
      ],
    ],
    notYet: [
      'Paper originals have no recorded place and no task to shred them yet (N18).',
      'No command replays no’s and deletions over a restored table yet (N3, N18).',
    ],
  },
  N19: {
    promise: 'refreshed or deleted within six months; customers 24 months after the final invoice',
    policy: ['retention.verification', 'activities.customer-register.end', 'retention.unsettledContract'],
    kept: [
      ['rules/policy-check.test.ts', 'data that stands unchecked for seven months'],
      [
        'flows/half-a-year.test.ts',
        'half a year after the last form a person is gone, with proof, and another who wrote again is not',
      ],
      [
        'rules/due-date.test.ts',
        'no record is kept longer than half a year without being verified, nor past all its activities',
      ],
      [
        'store/customer-events.test.ts',
        'that has ended stops marketing, and 24 months run from its settled invoice (N19)',
      ],
      ['store/customer-events.test.ts', 'is due at once, and comes back by no event from before'],
      [
        'rules/gate-grounds.test.ts',
        'who has paid the final invoice is called for a year and no longer, whatever is stored (N19, L15)',
      ],
      ['rules/person-view.test.ts', 'a month after it came, where the person was not told'],
    ],
    notYet: ['Nothing is refreshed from its source yet: what is not written again is deleted (N19).'],
  },
  N20: {
    promise: 'every right can be used, and is answered in time',
    policy: ['dutyProcessings.requests', 'controller.supervisoryAuthority', 'retention.confirmRequest'],
    kept: [
      [
        'flows/erasure.test.ts',
        'leaves nothing of the person, also where a form, a mail and another request wait, and tells her',
      ],
      [
        'flows/erasure.test.ts',
        'what nobody confirms lapses after 21 days, is told once however often the schedule runs, and leaves the no',
      ],
      [
        'store/prizes.test.ts',
        'takes the entry of somebody who is nowhere else, and says that something was deleted',
      ],
      [
        'store/peers-mistakes.test.ts',
        'an objection to marketing stops no duty message: not a case’s answer, not a prize’s, not the information owed',
      ],
    ],
    notYet: [
      'Access, rectification, restriction and portability wait for staff, and staff cannot decide here yet (N20).',
    ],
  },
};
