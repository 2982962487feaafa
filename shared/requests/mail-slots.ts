import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { after, dateOf } from '../platform/calendar.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import { epochSeconds, type Instant } from '../platform/instant.ts';
import { MAIL_LIMITS } from '../policy/limits.ts';

export type MailSlots = ReturnType<typeof mailSlots>;

/** How many mails of a kind an address was sent on a day, in the table `Requests`, by its hash. */
export const mailSlots = (client: Dynamo, table: string) => ({
  /**
   * Takes one of the address's mails of this day in Stockholm for a message. The same message may take it again, so
   * that a repeated delivery costs none. False: the day has no more, or has sent `most` already.
   */
  take: async (
    kind: keyof typeof MAIL_LIMITS,
    addressHash: string,
    messageId: string,
    now: Instant,
    most: number = MAIL_LIMITS[kind].most,
  ): Promise<boolean> => {
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: { pk: `mails#${addressHash}`, sk: `${kind}#${dateOf(now)}` },
          UpdateExpression: 'ADD messages :this SET #ttl = :ttl',
          ConditionExpression:
            'attribute_not_exists(pk) OR size(messages) < :most OR contains(messages, :messageId)',
          ExpressionAttributeNames: { '#ttl': 'ttl' },
          ExpressionAttributeValues: {
            ':this': new Set([messageId]),
            ':messageId': messageId,
            ':most': most,
            ':ttl': epochSeconds(after(now, { days: 2 })),
          },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  },
});
