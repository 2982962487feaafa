/** Strings that stand nowhere else, one for each field of a form. */
export const CANARY = {
  name: 'Zqkanarie Namnsson',
  email: 'zqkanariemejl@zqdomain.example',
  phone: '+46708765432',
  postalAddress: { street: 'Zqgatan 99', postalCode: '98765', city: 'Zqstaden', country: 'SE' },
  birthDate: '1971-12-13',
  customerNumber: 'ZQKUND77',
  memberNumber: 'ZQMEDLEM88',
  company: { name: 'Zqbolaget AB', organisationNumber: '556999-1234' },
  language: 'da',
};
