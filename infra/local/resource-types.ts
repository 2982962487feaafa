/**
 * Every CloudFormation type that the laptop knows, and what it does with it. One that is not here stops the start: a
 * part of the stack that silently did nothing would make the laptop a lie.
 */
export const RESOURCE_TYPES: Readonly<Record<string, 'runs' | `not here: ${string}`>> = {
  'AWS::ApiGatewayV2::Api': 'runs',
  'AWS::ApiGatewayV2::Integration': 'runs',
  'AWS::ApiGatewayV2::Route': 'runs',
  'AWS::ApiGatewayV2::Stage': 'runs',
  'AWS::DynamoDB::GlobalTable': 'runs',
  'AWS::IAM::Policy': 'runs',
  'AWS::IAM::Role': 'runs',
  'AWS::KMS::Key': 'runs',
  'AWS::Lambda::EventSourceMapping': 'runs',
  'AWS::Lambda::Function': 'runs',
  'AWS::S3::Bucket': 'runs',
  'AWS::SES::EmailIdentity': 'runs',
  'AWS::SES::ReceiptRule': 'runs',
  'AWS::SES::ReceiptRuleSet': 'runs',
  'AWS::SQS::Queue': 'runs',
  'AWS::Scheduler::Schedule': 'runs',
  'AWS::SecretsManager::Secret': 'runs',
  'AWS::CloudWatch::Alarm': 'not here: nobody is woken by a laptop',
  'AWS::Lambda::Permission': 'not here: resource policies are not evaluated, infra tests hold them',
  'AWS::Logs::LogGroup': 'not here: logs go to files in the data folder',
  'AWS::S3::BucketPolicy': 'not here: resource policies are not evaluated, infra tests hold them',
  'AWS::SNS::Subscription': 'not here: nobody is woken by a laptop',
  'AWS::SNS::Topic': 'not here: nobody is woken by a laptop',
  'AWS::SNS::TopicPolicy': 'not here: resource policies are not evaluated, infra tests hold them',
  'AWS::SQS::QueuePolicy': 'not here: resource policies are not evaluated, infra tests hold them',
  'AWS::Scheduler::ScheduleGroup': 'not here: one laptop has one group',
};
