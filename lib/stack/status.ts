import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import { ApiMapping, DomainName, HttpApi, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { Certificate, CertificateValidation } from "aws-cdk-lib/aws-certificatemanager";
import type { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { urgencyIndex } from "../adapters/table.ts";
import { accept } from "./accept.ts";
import { DeskFunction } from "./desk-function.ts";
import type { Inbound } from "./inbound.ts";
import type { Store } from "./store.ts";

/** Where the pages are: known before the function that answers there, whose letters and redirects name it. */
export class Site extends Construct {
  readonly api: HttpApi;
  /** `https://…`, without a path. */
  readonly url: string;
  /** What the domain of one's own must be an alias of; null without one. */
  readonly aliasOf: string | null;

  constructor(scope: Construct, id: string, { domain }: { readonly domain: string | undefined }) {
    super(scope, id);
    this.api = new HttpApi(this, "Api", {
      createDefaultStage: false,
      disableExecuteApiEndpoint: domain !== undefined,
    });
    const log = new LogGroup(this, "AccessLog", {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, "Stage", {
      httpApi: this.api,
      stageName: "$default",
      autoDeploy: true,
      throttle: { rateLimit: 10, burstLimit: 20 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        // No path and no query: they can hold a token. No address of whoever asks.
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: "$context.requestId",
            route: "$context.routeKey",
            status: "$context.status",
            milliseconds: "$context.responseLatency",
            error: "$context.integrationErrorMessage",
          }),
        ),
      },
    });
    this.aliasOf = domain === undefined ? null : this.serveAt(domain, stage);
    this.url = domain === undefined ? this.api.apiEndpoint : `https://${domain}`;
  }

  private serveAt(domain: string, stage: HttpStage): string {
    const certificate = new Certificate(this, "Certificate", {
      domainName: domain,
      validation: CertificateValidation.fromDns(),
    });
    const domainName = new DomainName(this, "Domain", { domainName: domain, certificate });
    new ApiMapping(this, "Mapping", { api: this.api, domainName, stage });
    return domainName.regionalDomainName;
  }
}

export interface StatusProps {
  readonly code: string;
  readonly site: Site;
  readonly inbound: Inbound;
  readonly store: Store;
  readonly environment: Readonly<Record<string, string>>;
  readonly mayReadKey: PolicyStatement;
}

/** The orders of a buyer over HTTP, and what a buyer may change and erase there: reads no mail, sends nothing. */
export class Status extends Construct {
  readonly function: DeskFunction;

  constructor(scope: Construct, id: string, { site, inbound, store, ...props }: StatusProps) {
    super(scope, id);
    this.function = new DeskFunction(this, "Status", {
      code: props.code,
      timeout: Duration.seconds(10),
      memoryMebibytes: 512,
      environment: props.environment,
      may: [
        props.mayReadKey,
        store.mayItems(
          "dynamodb:GetItem",
          "dynamodb:Query",
          "dynamodb:PutItem",
          "dynamodb:UpdateItem",
          "dynamodb:DeleteItem",
        ),
        store.mayQuery(urgencyIndex),
        inbound.mayMails("s3:DeleteObject"),
        inbound.mayNoteErasures(),
      ],
    });
    inbound.acceptPrefixes(this.function);
    accept(
      this.function.lambda,
      "Serverless::Serverless-LambdaDLQ",
      "The HTTP API calls it and waits: whoever asked gets the error and asks again.",
    );
    const integration = new HttpLambdaIntegration("Integration", this.function.lambda);
    for (const path of ["/", "/{path+}"]) {
      for (const route of site.api.addRoutes({ path, integration })) {
        accept(
          route,
          "AwsSolutions::AwsSolutions-APIG4",
          "The function checks the buyer's token itself, so that every refusal is the same 404.",
        );
      }
    }
  }
}
