/** For how many days at the most something stays that nobody needs any more: what letters promise, and the desk keeps to. */
export const retention = {
  /** A mail as it came; a deployment may keep it for less, and says so in its letters. */
  mailDays: 30,
  /** Log lines; they name no address, order or text. */
  logDays: 31,
  /** Backups of the table (DynamoDB's point-in-time recovery). */
  backupDays: 35,
  /** The word of a mail that failed, in a queue of dead letters. */
  queueDays: 14,
  /** Who was erased, under a keyed hash: longer than any backup, which would bring them back. */
  ledgerDays: 40,
} as const;
