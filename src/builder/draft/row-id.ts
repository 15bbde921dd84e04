import { valueAt } from './draft.ts';

/**
 * An id that no row of a list has yet: "goal-1".
 *
 * @param one what a row is called: "Goal"
 */
export function nextRowId(rows: readonly unknown[], one: string): string {
  const taken = new Set(rows.map((row) => valueAt(row, ['id'])));
  const word = one.toLowerCase().replaceAll(' ', '-');
  let number = rows.length + 1;
  while (taken.has(`${word}-${number}`)) number += 1;
  return `${word}-${number}`;
}
