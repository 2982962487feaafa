import { CONTROLLER } from '../policy/controller.ts';
import { DEPLOYMENT } from '../policy/deployment.ts';

const domainOf = (address: string): string => address.split('@').at(-1) ?? '';

export type Outputs = Readonly<Record<string, string>>;

/** What a deployment did, and what no template can do: a list for the person who ran it. */
export const whatRemains = (stage: string, outputs: Outputs): string => {
  const named = (prefix: string) => Object.entries(outputs).filter(([name]) => name.startsWith(prefix));
  const url = outputs.ApiUrl ?? '';
  const secrets = named('WebsiteSecret').map(
    ([name, arn]) =>
      `   ${name.slice('WebsiteSecret'.length)}: aws secretsmanager get-secret-value --region ${DEPLOYMENT.region} --secret-id ${arn} --query SecretString --output text`,
  );
  return [
    `Stage ${stage} stands at ${url}`,
    '',
    'What remains to do by hand, once:',
    '1. DNS records: for the domain of the sender, so that its mail is signed,',
    ...named('DkimRecord').map(([, record]) => `   ${record}`),
    '   and for that of the privacy address, so that its mail comes in:',
    `   ${domainOf(CONTROLLER.privacyEmail)} MX 10 inbound-smtp.${DEPLOYMENT.region}.amazonaws.com`,
    `   That record takes all mail of the domain, and SES refuses what is for others than ${CONTROLLER.privacyEmail}. Where`,
    '   colleagues have mail in the domain, leave its MX as it is, and let your mail server route this one address there.',
    '2. Ask SES for production access; until then it mails verified addresses only.',
    `3. Confirm the subscription in the mail to ${DEPLOYMENT.alarmEmail}, or alarms reach nobody.`,
    '4. Give each website its secret, with whsec_ before it:',
    ...secrets,
    `5. Let the sign-in provider ${DEPLOYMENT.oidc.issuer} give tokens for the audience ${DEPLOYMENT.oidc.audience}, with the roles in the claim ${DEPLOYMENT.oidc.roleClaim}.`,
    ...(DEPLOYMENT.domain === null
      ? []
      : [`6. Map ${DEPLOYMENT.domain} to the API with a certificate: links in mails name it.`]),
    '',
    `Then: curl ${url}/health`,
  ].join('\n');
};
