import { defineConfig } from "vitest/config";

process.env["TZ"] = "Australia/Lord_Howe";
process.env["STORIES"] = "once";

/** What mutants of the guide are shown to: `npm run mutants`. */
export default defineConfig({
  test: {
    include: ["test/stories/**/*.test.ts", "test/guide/**/*.test.ts"],
    // What only compares pages with the tables kills every mutant of a table, and proves nothing about it.
    exclude: ["test/guide/{coverage,tables}.test.ts"],
    testTimeout: 30_000,
  },
});
