import { isDeepStrictEqual } from "node:util";

// The ways in which the store in memory touches items of any kind. Nothing that is stored is handed out itself.

/** Writes an item unless there is one. @returns the one that is stored */
export function addOnce<T>(map: Map<string, T>, key: string, value: T): T {
  const stored = map.get(key) ?? structuredClone(value);
  map.set(key, stored);
  return structuredClone(stored);
}

/** Replaces the version before, or nothing where it is the first. */
export function replace<T extends { version: number }>(
  map: Map<string, T>,
  key: string,
  value: T,
): "written" | "conflict" {
  const stored = map.get(key);
  if (isDeepStrictEqual(stored, value)) return "written";
  if ((stored?.version ?? 0) !== value.version - 1) return "conflict";
  map.set(key, structuredClone(value));
  return "written";
}

export const find = <T>(map: Map<string, T>, key: string): T | null => structuredClone(map.get(key) ?? null);

/** The key of what a buyer has under an id. */
export const keyOf = (buyer: string, id: string): string => `${buyer}#${id}`;
