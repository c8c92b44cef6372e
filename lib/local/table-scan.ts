import { type DynamoDBDocumentClient, ScanCommand, type ScanCommandInput } from "@aws-sdk/lib-dynamodb";

export type Item = Record<string, unknown>;

/** Every item of the table, or every row of one of its indexes. */
export async function* scan(
  documents: DynamoDBDocumentClient,
  table: string,
  what: Omit<ScanCommandInput, "TableName"> = {},
): AsyncGenerator<Item> {
  let from: Item | undefined;
  do {
    const start = from === undefined ? {} : { ExclusiveStartKey: from };
    const page = await documents.send(new ScanCommand({ TableName: table, ...what, ...start }));
    yield* page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}
