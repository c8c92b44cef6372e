import { RemovalPolicy } from "aws-cdk-lib";
import {
  type Attribute,
  AttributeType,
  BillingMode,
  ProjectionType,
  Table,
  TableEncryption,
} from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { dueIndex, urgencyIndex } from "../adapters/table.ts";

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });

/** The one table: buyers, events, orders, letters and deliveries, laid out in lib/adapters/table.ts. */
export class Store extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string) {
    super(scope, id);

    this.table = new Table(this, "Table", {
      partitionKey: text("pk"),
      sortKey: text("sk"),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.DEFAULT,
      timeToLiveAttribute: "expiresAt",
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // Sparse: only what waits for a moment carries these two attributes.
    this.table.addGlobalSecondaryIndex({
      indexName: dueIndex.name,
      partitionKey: text(dueIndex.partition),
      sortKey: text(dueIndex.sort),
      projectionType: ProjectionType.KEYS_ONLY,
    });
    // A page of a buyer's orders, most urgent first, in one query.
    this.table.addGlobalSecondaryIndex({
      indexName: urgencyIndex.name,
      partitionKey: text(urgencyIndex.partition),
      sortKey: text(urgencyIndex.sort),
      projectionType: ProjectionType.ALL,
    });
  }

  /** Items of the table itself, none of an index's. */
  mayItems(...actions: readonly ItemAction[]): PolicyStatement {
    return new PolicyStatement({ actions: [...actions], resources: [this.table.tableArn] });
  }

  mayQuery(...indexes: readonly { readonly name: string }[]): PolicyStatement {
    return new PolicyStatement({
      actions: ["dynamodb:Query"],
      resources: indexes.map(({ name }) => `${this.table.tableArn}/index/${name}`),
    });
  }
}

type ItemAction = `dynamodb:${"GetItem" | "Query" | "PutItem" | "UpdateItem" | "DeleteItem"}`;
