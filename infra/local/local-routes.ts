import { Hono } from 'hono';
import * as z from 'zod';
import { CONTROLLER } from '../../shared/policy/controller.ts';
import { dump } from './dump.ts';
import { Fault } from './faults.ts';
import type { LaptopCloud } from './laptop-cloud.ts';
import { localPage } from './local-page.ts';
import { readLogs } from './log-file.ts';
import { wholeMail } from './mail-door.ts';
import { mailboxPage } from './mailbox-page.ts';
import { overview } from './overview.ts';
import { staffTokens } from './staff-tokens.ts';

const ClockBody = z.strictObject({ now: z.iso.datetime({ offset: true }) });
const TokenBody = z.strictObject({
  role: z.string().min(1),
  subject: z.string().min(1).default('laptop-user'),
});

const TITLES: Readonly<Record<number, string>> = { 404: 'Not found', 413: 'Content too large' };
const problem = (status: number, detail: string): Response =>
  Response.json(
    { type: 'about:blank', title: TITLES[status] ?? 'Bad request', status, detail },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

const bodyOf = async <Body>(request: Request, schema: z.ZodType<Body>): Promise<Body | undefined> =>
  schema.safeParse(await request.json().catch(() => undefined)).data;

/** What only the laptop answers: its clock, its mail, and everything that it keeps. */
export const localRoutes = async (cloud: LaptopCloud): Promise<Hono> => {
  const tokens = await staffTokens(cloud.template, cloud.dataDir);
  const now = () => ({ now: new Date(cloud.clock.now()).toISOString() });
  const routes = new Hono();

  routes.get('/_local', async (c) => c.html(localPage(await overview(cloud))));
  routes.get('/_local/mailbox', async (c) => c.html(mailboxPage(await cloud.outbox.mails())));
  routes.get('/_local/outbox', async (c) => c.json(await cloud.outbox.mails()));
  routes.get('/_local/dump', async (c) =>
    c.json(await dump(cloud.template, cloud.dynamo, cloud.queues, cloud.buckets)),
  );
  routes.get('/_local/logs', (c) => c.text(readLogs(cloud.dataDir)));
  routes.get('/_local/secrets', (c) => c.json({ website: websiteSecrets(cloud) }));

  routes.get('/_local/clock', (c) => c.json(now()));
  routes.post('/_local/clock', async (c) => {
    const body = await bodyOf(c.req.raw, ClockBody);
    if (!body) return problem(400, 'Send {"now": …} with a moment in RFC 3339.');
    const moved = await cloud.moveClock(Date.parse(body.now));
    return moved ? c.json(now()) : problem(400, 'Time goes forward only.');
  });
  routes.post('/_local/schedules/:name', async (c) => {
    const name = c.req.param('name');
    if (!cloud.schedules.names.includes(name))
      return problem(404, `There are ${cloud.schedules.names.join(', ')}.`);
    const result = await cloud.schedules.run(name);
    await cloud.idle();
    return c.json(result as object);
  });
  routes.post('/_local/idle', async (c) => {
    await cloud.idle();
    return c.json({ idle: true });
  });

  routes.post('/_local/mail', async (c) => {
    // Whatever its To says: the mail comes as SES has received it for the privacy address.
    const rule = cloud.mailDoor.ruleFor(CONTROLLER.privacyEmail);
    if (!rule) return problem(404, `No receipt rule takes mail for ${CONTROLLER.privacyEmail}.`);
    const mail = await wholeMail(c.req.raw.body ?? []);
    if (!mail) return problem(413, 'SES takes 40 MB.');
    return c.json({ objectKey: cloud.mailDoor.receive(rule, mail) }, 202);
  });

  routes.post('/_local/token', async (c) => {
    const body = await bodyOf(c.req.raw, TokenBody);
    return body
      ? c.json({ token: await tokens.make(body.role, body.subject) })
      : problem(400, 'Send {"role": …}.');
  });
  routes.get('/_local/oidc/.well-known/openid-configuration', (c) => c.json(tokens.discovery));
  routes.get('/_local/oidc/jwks', (c) => c.json(tokens.jwks));

  routes.get('/_local/faults', (c) => c.json(cloud.faults.counts()));
  routes.post('/_local/faults', async (c) => {
    const fault = await bodyOf(c.req.raw, Fault);
    if (!fault) return problem(400, 'Send {"kind": …} and where it is to strike.');
    cloud.faults.plan(fault);
    return c.json({ planned: true });
  });
  routes.delete('/_local/faults', (c) => {
    cloud.faults.clear();
    return c.json({ planned: false });
  });
  return routes;
};

/** As a website gets them: with the prefix that Standard Webhooks asks for. */
const websiteSecrets = ({ template, secrets }: LaptopCloud): Record<string, string> => {
  const variables = template
    .ofType('AWS::Lambda::Function')
    .map(({ properties }) => properties.Environment.Variables);
  const ids: Record<string, string> = JSON.parse(
    variables.find(({ WEBSITE_SECRETS }) => WEBSITE_SECRETS).WEBSITE_SECRETS,
  );
  return Object.fromEntries(Object.entries(ids).map(([form, id]) => [form, `whsec_${secrets(id)}`]));
};
