import { Duration } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  type CfnRoute,
  type CfnStage,
  HttpApi,
  type HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionDoor } from './function.ts';
import { acknowledge } from './nag.ts';
import type { Stage } from './stages.ts';

interface Throttle {
  /** Requests a second, for all callers together. */
  readonly rate: number;
  readonly burst: number;
}

/** What a route takes that states nothing of its own. */
const USUAL: Throttle = { rate: 50, burst: 100 };

/** The access log's line: the route and never its values, since a path may hold a token and an address is a person's. */
const ACCESS_LOG = JSON.stringify({
  requestId: '$context.requestId',
  at: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  latencyMs: '$context.responseLatency',
  responseBytes: '$context.responseLength',
  integrationError: '$context.integrationErrorMessage',
});

/** The public HTTP API. Each route has a throttle of its own. */
export class Api extends Construct {
  readonly url: string;
  readonly #api: HttpApi;
  readonly #routes: { readonly key: string; readonly throttle: Throttle; readonly route: CfnRoute }[] = [];

  constructor(scope: Construct, stage: Stage, domain: string | null) {
    super(scope, 'Api');
    this.#api = new HttpApi(this, 'Http', {
      apiName: `registervakt-${stage.name}`,
      createDefaultStage: false,
    });
    this.url = domain === null ? this.#api.apiEndpoint : `https://${domain}`;
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: stage.logsKept.toDays() as RetentionDays,
      removalPolicy: stage.removal,
    });
    const httpStage = new HttpStage(this, 'Stage', {
      httpApi: this.#api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: USUAL.rate, burstLimit: USUAL.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(ACCESS_LOG),
      },
    });
    const stageResource = httpStage.node.defaultChild as CfnStage;
    this.node.addValidation({
      validate: () => (this.#routes.length === 0 ? ['The API has no route'] : []),
    });
    this.#throttleRoutes = () => {
      stageResource.routeSettings = Object.fromEntries(
        this.#routes.map(({ key, throttle }) => [
          key,
          { ThrottlingRateLimit: throttle.rate, ThrottlingBurstLimit: throttle.burst },
        ]),
      );
      for (const { route } of this.#routes) stageResource.addResourceDependency(route);
    };
  }

  readonly #throttleRoutes: () => void;

  /** Opens routes to a function, such as `GET /notice`; `$default` is every other path. Why they need no authorizer is said with each. */
  open(door: FunctionDoor, routes: readonly string[], openBecause: string, throttle: Throttle = USUAL): void {
    const integration = new HttpLambdaIntegration(`${door.node.id}Integration`, door.lambda, {
      timeout: Duration.seconds(29),
    });
    for (const key of routes) {
      const [method = '', path = ''] = key.split(' ');
      const routeKey =
        key === '$default' ? HttpRouteKey.DEFAULT : HttpRouteKey.with(path, method as HttpMethod);
      const route = new HttpRoute(this, key.replaceAll('/', '|'), {
        httpApi: this.#api,
        routeKey,
        integration,
      });
      acknowledge(route, 'AwsSolutions-APIG4', openBecause);
      acknowledge(route, 'Serverless-APIGWAuthorization', openBecause);
      this.#routes.push({ key, throttle, route: route.node.defaultChild as CfnRoute });
    }
    this.#throttleRoutes();
  }
}
