import { fieldIssue, type Check } from '../check.ts';
import { rowsOf, tablesIn } from './rows.ts';

/** A reader can tell the rows of a table apart: a row called other has a name, and no name stands twice. */
export const spendingNames: Check = ({ corpus }) =>
  tablesIn(corpus).flatMap((placed) => {
    const { entry, isTemplate } = placed;
    const seen = new Set<string>();
    return rowsOf(placed).flatMap((row) => {
      const key = `${row.table}\n${row.name.toLowerCase()}`;
      const twice = seen.has(key);
      seen.add(key);
      // Other is one of the usual uses; a source called other says nothing without a name.
      const unnamed = row.isOther && !row.hasName && row.table !== 'byUse' && !isTemplate;
      return [
        ...(twice ? [fieldIssue(entry, 'duplicate-row', row.path, duplicate(row.name))] : []),
        ...(unnamed ? [fieldIssue(entry, 'unnamed-row', row.path, noName)] : []),
      ];
    });
  });

const noName = { what: 'This row is called other and has no name.', fix: 'Add a name:  name: Foundation grant' };

function duplicate(name: string) {
  return {
    what: `This table has a row called "${name}" already.`,
    fix: 'Join the two rows, or give one another name.',
  };
}
