/**
 * Dollars, on demand, in us-east-1, as AWS's price pages had them in mid-2025; other regions differ by up to a third.
 * Free tiers of the first year are left out; CloudWatch's, which stays, is not.
 */
export const prices = {
  asOf: "2025-06",
  dynamoWriteUnit: 0.625e-6,
  dynamoReadUnit: 0.125e-6,
  lambdaRequest: 0.2e-6,
  lambdaGigabyteSecond: 13.3334e-6,
  sqsRequest: 0.4e-6,
  snsPublish: 0.5e-6,
  s3Put: 5e-6,
  s3Get: 0.4e-6,
  s3GigabyteMonth: 0.023,
  logGigabyte: 0.5,
  apiRequest: 1e-6,
  schedulerRequest: 1e-6,
  sesReceive: 100e-6,
  sesSend: 100e-6,
  customMetric: 0.3,
  alarm: 0.1,
  dashboard: 3,
  /** A month of CloudWatch that costs nothing, ever. */
  free: { customMetrics: 10, alarms: 10, dashboards: 3 },
} as const;
