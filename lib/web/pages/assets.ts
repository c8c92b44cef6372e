// The page's one style and one script, as they stand between their tags: the policy of the site allows them by their hashes.
export { script } from "./script.ts";
export { style } from "./style.ts";
