/** How long or hard a soak is; what is not given is the soak's own. */
export interface Effort {
  readonly count?: number;
  readonly seed?: number;
  readonly minutes?: number;
  readonly worse?: number;
  readonly store?: "memory" | "dynalite";
}

/** A long run that shows a promise kept. */
export interface Soak {
  /** In one line. */
  readonly about: string;
  /** @param say hears, line by line, what was found @returns whether the promise was kept */
  run(effort: Effort, say: (line: string) => void): Promise<boolean>;
}
