import { describe, expect, it } from 'vitest';
import { layouts, recognise, type LayoutName } from '../../../../src/import/districts/layouts.ts';
import { f33Columns } from '../support/f33.ts';

const known = (names: readonly string[]) => recognise('a.csv', { separator: ',', names });
const without = (names: readonly string[], ...left: string[]) => names.filter((name) => !left.includes(name));

describe('a table is recognised by the names of its columns', () => {
  it.each(Object.entries(layouts).map(([name, { columns }]) => [name as LayoutName, columns] as const))(
    'whatever its name: %s',
    (name, columns) => {
      const oneOf = name === 'f33' ? ['C22'] : [];
      expect(known(['SOMETHING', ...columns, ...oneOf])).toEqual({ kind: 'known', layout: name });
      expect(known([...columns, ...oneOf].map((column) => column.toLowerCase()).reverse())).toEqual({
        kind: 'known',
        layout: name,
      });
    },
  );

  it('where a column is missing, the column is named', () => {
    expect(known(without(f33Columns, 'TOTALREV', 'V33'))).toEqual({
      kind: 'incomplete',
      problem:
        'a.csv lacks the columns V33, TOTALREV. Download the file again from its owner, with all its columns. It looks like a file of the NCES school district finance survey (F-33).',
    });
    expect(known(without(f33Columns, 'C22'))).toMatchObject({
      kind: 'incomplete',
      problem: expect.stringContaining('lacks the column C16 or C22.') as string,
    });
  });

  it('is something else where few of the columns are there', () => {
    expect(known(['LEAID', 'NAME', 'CITY'])).toEqual({ kind: 'other' });
    expect(known(['File name = sdf22_1a.sas7bdat', 'Fiscal year 2022'])).toEqual({ kind: 'other' });
  });

  it('is something else where it counts schools', () => {
    expect(known([...layouts.staff.columns, 'NCESSCH'])).toEqual({ kind: 'other' });
  });
});
