/** The functions that AWS starts, each an entry under functions/. */
export const functionNames = ["receive", "feedback", "dispatch", "status"] as const;
export type FunctionName = (typeof functionNames)[number];
