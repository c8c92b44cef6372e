import { defineConfig } from "vitest/config";

// An exotic zone (half-hour offset, its own daylight saving): code that reads the machine's zone fails here.
process.env["TZ"] = "Australia/Lord_Howe";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
