import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A worker does not inherit the loader of TypeScript that the desk was started with.
register();
await import(workerData.entry);
