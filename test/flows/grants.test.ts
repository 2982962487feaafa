import { expect, test } from 'vitest';
import { Laptop, submission } from './laptop.ts';
import { templateWithout } from './template-without.ts';

test.each([
  ['RecordSubmission', 'dynamodb:ConditionCheckItem'],
  ['RecordSubmission', 'kms:GenerateDataKey'],
  ['RecordSubmission', 'secretsmanager:GetSecretValue'],
])(
  'without %s may %s, the form ends in the dead letters and the log says what is missing',
  async (functionId, action) => {
    const laptop = await Laptop.start({ template: await templateWithout(functionId, action) });
    try {
      expect(
        (await laptop.form('newsletter', submission({ email: 'denied@example.se' }, ['newsletter-email-1'])))
          .status,
      ).toBe(202);
      await laptop.idle();
      expect(await laptop.rows('Register')).toEqual([]);
      const { queues } = await laptop.dump();
      const dead = Object.entries(queues).filter(
        ([name, messages]) => name.includes('DeadLetters') && messages.length > 0,
      );
      expect(dead.map(([name]) => name.slice(0, 11))).toEqual(['Submissions']);
      expect(await laptop.logs()).toContain('AccessDeniedException');
      // Nothing is lost: the payload is kept for the redrive.
      expect(JSON.stringify(await laptop.rows('Inbox'))).toContain('denied@example.se');
    } finally {
      await laptop.stop();
    }
  },
);

test('a door without its grant answers 500 and keeps nothing', async () => {
  const laptop = await Laptop.start({
    template: await templateWithout('ReceiveWebsiteForm', 'dynamodb:PutItem'),
  });
  try {
    const answer = await laptop.form(
      'newsletter',
      submission({ email: 'denied@example.se' }, ['newsletter-email-1']),
    );
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await laptop.rows('Inbox')).toEqual([]);
  } finally {
    await laptop.stop();
  }
});
