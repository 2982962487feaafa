import { describeForm } from '../shared/intake/describe-form.ts';
import { isForm } from '../shared/intake/website-form.ts';
import { env } from '../shared/platform/env.ts';
import { httpDoor } from '../shared/platform/http.ts';
import { problem } from '../shared/platform/problem.ts';
import { json } from '../shared/platform/reply.ts';
import { preferredLanguage } from '../shared/policy/languages.ts';

const publicUrl = env('PUBLIC_URL');

/** `GET /forms/{form}`: what a website needs to show, for any website to read. */
export const handler = httpDoor(({ params, query, headers }) => {
  if (!isForm(params.form)) return problem(404, 'unknown-form', 'There is no form of this name.');
  const language = preferredLanguage(query.lang, headers['accept-language']);
  return json(200, describeForm(params.form, language, publicUrl), {
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=300',
    'content-language': language,
    vary: 'Accept-Language',
  });
});
