interface Category {
  readonly because: string;
  /** Whether it needs a consent of its own, whatever else the data is collected for. */
  readonly needsConsent: boolean;
}

/** N9-N12: the kinds of data that the notice names, and device data (N14). Nothing else is collected. */
export const DATA_CATEGORIES = {
  identification: { because: 'N9', needsConsent: false },
  contact: { because: 'N10', needsConsent: false },
  relation: { because: 'N11', needsConsent: false },
  communication: { because: 'N12', needsConsent: false },
  device: { because: 'N14', needsConsent: true },
} as const satisfies Readonly<Record<string, Category>>;
export type DataCategory = keyof typeof DATA_CATEGORIES;

/** The facts that can be asked for, each with the kind of data that it is. */
export const FIELD_CATEGORIES = {
  name: 'identification',
  email: 'contact',
  phone: 'contact',
  postalAddress: 'contact',
  birthDate: 'identification',
  // N9: only for an activity that states its justification (dataskyddslagen 3 kap. 10 §).
  personnummer: 'identification',
  customerNumber: 'identification',
  memberNumber: 'relation',
  company: 'relation',
  language: 'communication',
} as const satisfies Readonly<Record<string, DataCategory>>;

export type Field = keyof typeof FIELD_CATEGORIES;
