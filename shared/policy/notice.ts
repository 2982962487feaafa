/** The privacy notice as the public reads it. The version is stored with every record and answered by the gate (N7). */
export const NOTICE = { version: '2026-11-24' } as const;
