import type * as z from 'zod/mini';
import type { LaptopClient } from '../../../infra/local/laptop-client.ts';
import { RequestDetail, RequestList } from '../../requests/list-requests.ts';

type Listed = z.infer<ReturnType<typeof RequestList>>['requests'][number];
type Detail = z.infer<ReturnType<typeof RequestDetail>>;

/** What the privacy officer sees at `GET /staff/requests`: what is open, the earliest deadline first. */
export const openRequests = async (laptop: LaptopClient): Promise<readonly Listed[]> => {
  const answer = await laptop.get('/staff/requests', await laptop.signIn('dpo'));
  return RequestList().parse(await answer.json()).requests;
};

/** One of them, with what was written. The look is recorded (N18). */
export const openRequest = async (laptop: LaptopClient, requestId: string): Promise<Detail> => {
  const answer = await laptop.get(`/staff/requests/${requestId}`, await laptop.signIn('dpo'));
  return RequestDetail().parse(await answer.json());
};

/** A list's first sight of what came since an earlier one. */
export const newIn = (now: readonly Listed[], before: readonly Listed[]): readonly Listed[] =>
  now.filter(({ requestId }) => !before.some((one) => one.requestId === requestId));

/** The date of a deadline, as a calendar in Stockholm shows it. */
export const dateOf = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date(instant));
