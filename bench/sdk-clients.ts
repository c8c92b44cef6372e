// The floor of a function's size and start: the clients of AWS that `receive` composes, and the commands it sends.

export { DynamoDBClient } from "@aws-sdk/client-dynamodb";
export { DeleteObjectCommand, GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
export { SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
export { GetParameterCommand, SSMClient } from "@aws-sdk/client-ssm";
export { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
