import { defineConfig } from "vitest/config";

process.env["TZ"] = "Australia/Lord_Howe";
process.env["STORIES"] = "once";

/** What mutants of the guide are shown to: `npm run mutants`. */
export default defineConfig({
  test: { include: ["test/stories/**/*.test.ts", "test/guide/{dates,deadlines,refund}.test.ts"], testTimeout: 30_000 },
});
