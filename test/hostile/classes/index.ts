import type { HostileClasses } from "../chance.ts";
import { html, quoted, texts } from "./bodies.ts";
import { headers } from "./headers.ts";
import { structure } from "./structure.ts";

/** Every kind of hostile mail. */
export const hostileClasses: HostileClasses = { ...structure, ...headers, ...html, ...texts, ...quoted };
