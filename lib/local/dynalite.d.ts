declare module "dynalite" {
  import type { Server } from "node:http";

  /** A DynamoDB API over HTTP, kept in a LevelDB folder at `path`, or in memory without one. */
  export default function dynalite(options: { path?: string; createTableMs?: number }): Server;
}
