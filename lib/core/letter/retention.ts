/** For how many days at the most something stays that nobody needs any more: what letters promise, and the desk keeps to. */
export const retention = {
  /** A mail as it came. */
  mailDays: 30,
  /** Log lines; they name no address, order or text. */
  logDays: 31,
  /** Backups of the table (DynamoDB's point-in-time recovery). */
  backupDays: 35,
} as const;
