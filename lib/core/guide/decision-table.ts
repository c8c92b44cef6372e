/** The columns of a table: every fact with every value it may take. */
export type FactValues = Readonly<Record<string, readonly string[]>>;

export type FactsOf<Values extends FactValues> = { readonly [Name in keyof Values]: Values[Name][number] };

/** A row's conditions: a value, several, or (a column left out) any. */
export type When<Values extends FactValues> = {
  readonly [Name in keyof Values]?: Values[Name][number] | readonly Values[Name][number][];
};

export interface Row<Values extends FactValues> {
  readonly when: When<Values>;
}

/** Whether a row's conditions hold. */
export function fits<Values extends FactValues>(row: Row<Values>, facts: FactsOf<Values>): boolean {
  for (const name in row.when) {
    const wanted = row.when[name];
    const value = facts[name];
    if (Array.isArray(wanted) ? !wanted.includes(value) : wanted !== value) return false;
  }
  return true;
}

/** Hit policy FIRST: the first row from the top that fits. A table whose last row has no condition cannot miss. */
export function first<Values extends FactValues, R extends Row<Values>>(
  table: readonly R[],
  facts: FactsOf<Values>,
): R {
  const row = table.find((each) => fits(each, facts));
  if (row === undefined) throw new Error(`decision table has no row for ${JSON.stringify(facts)}`);
  return row;
}

/** Hit policy COLLECT: every row that fits, top to bottom. */
export const collect = <Values extends FactValues, R extends Row<Values>>(
  table: readonly R[],
  facts: FactsOf<Values>,
): readonly R[] => table.filter((row) => fits(row, facts));
