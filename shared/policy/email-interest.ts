interface About {
  readonly source: string;
  readonly dataCategories: readonly string[];
}

/**
 * What may open e-mail without consent (L14, L20): that the address came from a customer at a sale, for own products
 * alike (`softOptIn` of `settings.ts` names the purposes), or that it is a shared one of a company. Otherwise null. Which
 * of them a single address is, the gate decides.
 */
export const opensEmail = (
  activity: About,
  purpose: string,
  softOptIn: readonly string[],
): 'soft-opt-in' | 'role-address' | null => {
  if (activity.source === 'customer-register') return softOptIn.includes(purpose) ? 'soft-opt-in' : null;
  // Whoever represents a company is known with it (N11).
  return activity.dataCategories.includes('relation') ? 'role-address' : null;
};
