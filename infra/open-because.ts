/** Why a route has no authorizer, where that is the same for many. */
export const PUBLIC = 'For everybody, without a login: people in the register have no account (N3).';

export const STAFF =
  'The function checks the Bearer token (staffDoor): an authorizer knows RSA only and flattens role lists.';
