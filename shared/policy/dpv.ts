/**
 * The purposes of the W3C Data Privacy Vocabulary 2.2 that something here may have, by their terms under
 * https://w3id.org/dpv#. The list is closed, as N7 closes ours: a term that is not here is refused.
 */
export const DPV_TERMS = [
  'Marketing',
  'DirectMarketing',
  'SellProductsToDataSubject',
  'CommercialResearch',
  'DeliveryOfGoods',
  'OptimiseUserInterface',
  'LegalCompliance',
  'RightsFulfilment',
  'RecordManagement',
  'CommunicationManagement',
  'EnforceSecurity',
] as const;
export type DpvTerm = (typeof DPV_TERMS)[number];

/** The vocabulary's purposes that the notice rules out by name: profiling (N7) and selling what is known (N16). */
export const REFUSED_DPV_TERMS: Readonly<Record<string, 'profiling' | 'sale'>> = {
  Personalisation: 'profiling',
  PersonalisedAdvertising: 'profiling',
  PersonalisedBenefits: 'profiling',
  ProvideEventRecommendations: 'profiling',
  ProvidePersonalisedRecommendations: 'profiling',
  ProvideProductRecommendations: 'profiling',
  ServicePersonalisation: 'profiling',
  TargetedAdvertising: 'profiling',
  UserInterfacePersonalisation: 'profiling',
  // A term of the vocabulary, though of its processing and not of its purposes.
  Profiling: 'profiling',
  CreditChecking: 'profiling',
  CustomerSolvencyMonitoring: 'profiling',
  SellDataToThirdParties: 'sale',
  SellInsightsFromData: 'sale',
};
