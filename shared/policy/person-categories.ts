interface PersonCategoryRule {
  readonly because: string;
  /** As the Article 30 record names them. */
  readonly who: string;
}

/** N4: whom the register holds. */
export const PERSON_CATEGORIES = {
  prospect: { because: 'N4', who: 'people who may become customers' },
  'contest-participant': { because: 'N4 N5', who: 'people who enter a competition' },
  'business-representative': { because: 'N4', who: 'people who represent a company' },
  customer: { because: 'N4', who: 'customers' },
  'former-customer': { because: 'N4', who: 'people who were customers' },
} as const satisfies Readonly<Record<string, PersonCategoryRule>>;

export type PersonCategory = keyof typeof PERSON_CATEGORIES;
