import { fileURLToPath } from "node:url";
import { type Duration, RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogLevel, NodejsFunction, OutputFormat } from "aws-cdk-lib/aws-lambda-nodejs";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";

const root = new URL("../../", import.meta.url);
const inRoot = (path: string) => fileURLToPath(new URL(path, root));

export interface DeskFunctionProps {
  /** The file under functions/ that exports `handler`; the stack knows a function by this path only. */
  readonly entry: string;
  readonly timeout: Duration;
  readonly memoryMebibytes: number;
  readonly environment: Readonly<Record<string, string>>;
  /** All that it may do, beside writing its own log. */
  readonly may: readonly PolicyStatement[];
}

/** One Lambda function: its bundle, its log, and a role that holds what is listed and nothing else. */
export class DeskFunction extends Construct {
  readonly lambda: NodejsFunction;

  constructor(scope: Construct, id: string, props: DeskFunctionProps) {
    super(scope, id);

    const logGroup = new LogGroup(this, "Log", {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of our own: the one that CDK makes may write every log group of the account.
    const role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    role.addToPolicy(
      new PolicyStatement({
        actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
        resources: [logGroup.logGroupArn],
      }),
    );
    for (const statement of props.may) role.addToPolicy(statement);

    this.lambda = new NodejsFunction(this, "Function", {
      entry: inRoot(props.entry),
      projectRoot: inRoot("."),
      depsLockFilePath: inRoot("package-lock.json"),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMebibytes,
      timeout: props.timeout,
      environment: { ...props.environment },
      awsSdkConnectionReuse: false,
      logGroup,
      role,
      bundling: {
        format: OutputFormat.ESM,
        target: "node24",
        mainFields: ["module", "main"],
        minify: true,
        logLevel: LogLevel.WARNING,
        bundleAwsSDK: true,
        // Some libraries are CommonJS and require Node's own modules, for which an ES module has no `require`.
        banner: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
      },
    });
  }
}
