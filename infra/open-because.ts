/** Why a route has no authorizer, where that is the same for many. */
export const PUBLIC = 'For everybody, without a login: people in the register have no account (N3).';
