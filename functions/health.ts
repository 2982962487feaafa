import { httpDoor } from '../shared/platform/http.ts';
import { json } from '../shared/platform/reply.ts';

/** `GET /health`: this door answers. Alarms, not this, say whether the work behind it is done. */
export const handler = httpDoor(() => json(200, { status: 'ok' }));
