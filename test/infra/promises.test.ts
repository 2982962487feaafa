import { describe, expect, test } from 'vitest';
import { DEPLOYED, TEMPLATES, type Template, target } from './templates.ts';

const alarmsOn = (template: Template, queueId: string) =>
  template
    .ofType('AWS::CloudWatch::Alarm')
    .filter(({ Properties }) =>
      JSON.stringify(Properties.Dimensions ?? Properties.Metrics ?? '').includes(`"${queueId}"`),
    );

describe.each(TEMPLATES)('stage $stage', (template) => {
  test('tables have time to live, a backup as long as the notice says, and a customer-managed key', () => {
    const tables = template.ofType('AWS::DynamoDB::GlobalTable');
    expect(tables.map(({ id }) => id)).toEqual([
      'Inbox',
      'Register',
      'Prizes',
      'Suppressions',
      'Requests',
      'Evidence',
    ]);
    for (const { Properties } of tables) {
      expect(Properties.TimeToLiveSpecification).toEqual({ AttributeName: 'ttl', Enabled: true });
      const [replica] = Properties.Replicas;
      expect(replica.PointInTimeRecoverySpecification).toEqual({
        PointInTimeRecoveryEnabled: true,
        RecoveryPeriodInDays: 35,
      });
      expect(target(replica.SSESpecification.KMSMasterKeyId)).toMatch(/^Keys/);
      expect(Properties.BillingMode).toBe('PAY_PER_REQUEST');
    }
    const keys = tables.map(({ Properties }) =>
      target(Properties.Replicas[0].SSESpecification.KMSMasterKeyId),
    );
    // The Inbox and the entries to contests have keys of their own, since fewer may read them (N5).
    const [inbox, register, prizes, ...others] = keys;
    expect(new Set([inbox, register, prizes]).size).toBe(3);
    expect(new Set([register, ...others]).size).toBe(1);
  });

  test('the stream of the register carries keys alone', () => {
    const streams = template
      .ofType('AWS::DynamoDB::GlobalTable')
      .map(({ Properties }) => Properties.StreamSpecification?.StreamViewType);
    expect(streams).toEqual([undefined, 'KEYS_ONLY', undefined, undefined, undefined, undefined]);
  });

  test('each queue has dead letters, kept for ten days, with an alarm that says who is hurt', () => {
    const queues = template.ofType('AWS::SQS::Queue');
    const work = queues.filter(({ Properties }) => Properties.RedrivePolicy);
    expect(work).toHaveLength(4);
    for (const { Properties } of work) {
      expect(Properties.RedrivePolicy.maxReceiveCount).toBeGreaterThanOrEqual(5);
      expect(queues.map(({ id }) => id)).toContain(target(Properties.RedrivePolicy.deadLetterTargetArn));
    }
    const dead = queues.filter(({ Properties }) => !Properties.RedrivePolicy);
    expect(dead).toHaveLength(6);
    for (const { id, Properties } of dead) {
      expect(Properties.MessageRetentionPeriod).toBe(10 * 24 * 60 * 60);
      expect(alarmsOn(template, id).map((alarm) => alarm.Properties.AlarmDescription)).toEqual([
        expect.stringMatching(/^Hurt: \w+/),
      ]);
    }
    for (const { Properties } of queues) expect(Properties.SqsManagedSseEnabled).toBe(true);
  });

  test('a queue waits six times as long as its consumer may run, and takes partial answers', () => {
    const mappings = template.ofType('AWS::Lambda::EventSourceMapping');
    expect(mappings).toHaveLength(5);
    for (const { Properties } of mappings) {
      expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      const queue = template.all.find(({ id }) => id === target(Properties.EventSourceArn));
      if (queue?.Type !== 'AWS::SQS::Queue') continue;
      const consumer = template.all.find(({ id }) => id === target(Properties.FunctionName));
      expect(queue.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * consumer?.Properties.Timeout);
    }
  });

  test('the stream hands over what time to live removed, and nothing else', () => {
    const stream = template
      .ofType('AWS::Lambda::EventSourceMapping')
      .find(({ Properties }) => Properties.StartingPosition === 'TRIM_HORIZON');
    expect(JSON.parse(stream?.Properties.FilterCriteria.Filters[0].Pattern)).toEqual({
      eventName: ['REMOVE'],
      userIdentity: { type: ['Service'], principalId: ['dynamodb.amazonaws.com'] },
    });
    expect(stream?.Properties).toMatchObject({ BisectBatchOnFunctionError: true, MaximumRetryAttempts: 5 });
    expect(target(stream?.Properties.DestinationConfig.OnFailure.Destination)).toContain('DeadLetters');
  });

  test('each function has a log of its own that ends, an alarm that says who is hurt, and its stage', () => {
    const functions = template.ofType('AWS::Lambda::Function');
    expect(functions).toHaveLength(37);
    for (const { id, Properties } of functions) {
      expect(Properties.Runtime).toBe('nodejs24.x');
      expect(Properties.LoggingConfig.LogFormat).toBe('JSON');
      const log = template.all.find((one) => one.id === target(Properties.LoggingConfig.LogGroup));
      expect(log?.Properties.RetentionInDays).toBeLessThanOrEqual(90);
      // The clock moves in stage `local` alone.
      expect(Properties.Environment.Variables.STAGE).toBe(template.stage);
      const errors = alarmsOn(template, id).filter((alarm) => alarm.Properties.MetricName === 'Errors');
      expect(errors.map((alarm) => alarm.Properties.AlarmDescription)).toEqual([
        expect.stringMatching(/^Hurt: \w+/),
      ]);
    }
    expect(new Set(functions.map(({ Properties }) => target(Properties.LoggingConfig.LogGroup))).size).toBe(
      37,
    );
    expect(new Set(functions.map(({ Properties }) => JSON.stringify(Properties.Code))).size).toBe(1);
  });

  test('schedules keep Stockholm time, and a run that fails for good is not lost', () => {
    const schedules = template.ofType('AWS::Scheduler::Schedule');
    expect(schedules.map(({ Properties }) => Properties.Name)).toEqual([
      'deadlines',
      'retention',
      'requeue-waiting',
    ]);
    for (const { Properties } of schedules) {
      expect(Properties.ScheduleExpressionTimezone).toBe('Europe/Stockholm');
      expect(target(Properties.Target.DeadLetterConfig.Arn)).toContain('DeadLetters');
      expect(Properties.Target.RetryPolicy.MaximumRetryAttempts).toBe(3);
    }
  });

  test('each route has a throttle', () => {
    const [stage] = template.ofType('AWS::ApiGatewayV2::Stage');
    const keys = template.ofType('AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties.RouteKey);
    expect(Object.keys(stage?.Properties.RouteSettings).sort()).toEqual([...keys].sort());
    for (const limit of Object.values(stage?.Properties.RouteSettings)) {
      expect(limit).toEqual({
        ThrottlingRateLimit: expect.any(Number),
        ThrottlingBurstLimit: expect.any(Number),
      });
    }
  });

  test('the access log holds the route and no path, query, address or browser', () => {
    const [stage] = template.ofType('AWS::ApiGatewayV2::Stage');
    const { Format } = stage?.Properties.AccessLogSettings ?? {};
    expect(Format).toContain('$context.routeKey');
    expect(Format).not.toMatch(/path|query|identity|sourceIp|userAgent|domainName|authorizer/i);
  });

  test('the generators of secrets are never touched: a change would make new secrets, and lose every hash', () => {
    const generators = template
      .ofType('AWS::SecretsManager::Secret')
      .map(({ Properties }) => Properties.GenerateSecretString);
    const random = { ExcludePunctuation: true, PasswordLength: 64 };
    expect(generators).toEqual([
      { ...random, SecretStringTemplate: '{"current":"k1"}', GenerateStringKey: 'k1' },
      random,
      random,
      random,
      random,
    ]);
  });

  test('nothing runs that is not ours: no custom resource, no function but those of functions/', () => {
    expect(
      template.all.filter(({ Type }) => /^Custom::|CustomResource|ApplicationAutoScaling/.test(Type)),
    ).toEqual([]);
    const handlers = template.ofType('AWS::Lambda::Function').map(({ Properties }) => Properties.Handler);
    expect(handlers.every((handler) => /^[a-z-]+\.handler$/.test(handler))).toBe(true);
  });
});

describe.each(DEPLOYED)('stage $stage, where people are real', (template) => {
  test('outlives a mistake: tables, keys, buckets and secrets are kept, tables are protected', () => {
    const kept = [
      'AWS::DynamoDB::GlobalTable',
      'AWS::KMS::Key',
      'AWS::S3::Bucket',
      'AWS::SecretsManager::Secret',
    ].flatMap(template.ofType);
    expect(kept).toHaveLength(16);
    for (const { DeletionPolicy, UpdateReplacePolicy } of kept) {
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
    }
    for (const { Properties } of template.ofType('AWS::DynamoDB::GlobalTable')) {
      expect(Properties.Replicas[0].DeletionProtectionEnabled).toBe(true);
    }
  });

  test('mails its alarms', () => {
    expect(template.ofType('AWS::SNS::Subscription').map(({ Properties }) => Properties.Protocol)).toEqual([
      'email',
    ]);
    for (const { Properties } of template.ofType('AWS::CloudWatch::Alarm'))
      expect(Properties.AlarmActions).toHaveLength(1);
  });

  test('asks the provider of the policy who staff are', () => {
    const gate = template.all.find(({ id }) => id === 'DecideGate');
    expect(gate?.Properties.Environment.Variables.OIDC_ISSUER).toMatch(/^https:\/\//);
    expect(template.text).not.toContain('_local');
  });
});
