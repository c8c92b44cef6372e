import { Duration } from "aws-cdk-lib";
import { HttpApi, HttpMethod, HttpStage } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { DeskFunction } from "./desk-function.ts";
import type { Store } from "./store.ts";

export interface StatusProps {
  readonly store: Store;
  readonly environment: Readonly<Record<string, string>>;
}

/** The orders of a buyer over HTTP: reads the table, writes nothing, sends nothing. */
export class Status extends Construct {
  readonly endpoint: string;

  constructor(scope: Construct, id: string, props: StatusProps) {
    super(scope, id);

    const status = new DeskFunction(this, "Status", {
      entry: "functions/status.ts",
      timeout: Duration.seconds(10),
      memoryMebibytes: 512,
      environment: props.environment,
      may: [
        new PolicyStatement({ actions: ["dynamodb:GetItem"], resources: [props.store.table.tableArn] }),
        new PolicyStatement({ actions: ["dynamodb:Query"], resources: [props.store.urgencyIndexArn] }),
      ],
    });

    const api = new HttpApi(this, "Api", { createDefaultStage: false });
    api.addRoutes({
      path: "/{path+}",
      methods: [HttpMethod.GET],
      integration: new HttpLambdaIntegration("Integration", status.lambda),
    });
    const stage = new HttpStage(this, "Stage", {
      httpApi: api,
      stageName: "$default",
      autoDeploy: true,
      throttle: { rateLimit: 20, burstLimit: 40 },
    });
    this.endpoint = stage.url;
  }
}
