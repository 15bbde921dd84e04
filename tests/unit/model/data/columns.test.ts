import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../../../src/model/data/collections.ts';
import { meaningOf, spreadsheet } from '../../../../src/model/data/columns.ts';
import { dataCollections } from '../../../../src/schemas/data/data-file.ts';
import { field } from '../../../../src/schemas/field.ts';
import { readCsv } from '../../lib/support/read-csv.ts';

describe('a spreadsheet', () => {
  const cell = (record: object, way: string) => readCsv(spreadsheet([record], { column: way }))[1]?.[0];

  it('has a column for each name and a line for each record', () => {
    const columns = { id: 'id', people_min: 'people.min' };
    expect(readCsv(spreadsheet([{ id: 'a', people: { min: 2 } }, { id: 'b' }], columns))).toEqual([
      ['id', 'people_min'],
      ['a', '2'],
      ['b', ''],
    ]);
  });

  it.each<[object, string, string]>([
    [{ names: ['A', 'B'] }, 'names[]', 'A; B'],
    [{ names: [] }, 'names[]', ''],
    [{ steps: [{ minutes: 5 }, {}, { minutes: 0 }] }, 'steps[].minutes', '5; ; 0'],
    [{ steps: [{}, {}] }, 'steps[].minutes', ''],
    [{ people: {} }, 'people.basis.source', ''],
    [{ value: 0 }, 'value', '0'],
    [{ value: 'not-reported' }, 'value', 'not-reported'],
    [{ fictional: true }, 'fictional', 'fictional'],
    [{ fictional: false }, 'fictional', ''],
  ])('shows of %j the field %s as "%s"', (record, way, shown) => {
    expect(cell(record, way)).toBe(shown);
  });

  it('runs nothing an author wrote', () => {
    expect(cell({ title: '=HYPERLINK("https://elsewhere.example")' }, 'title')).toBe(
      '\'=HYPERLINK("https://elsewhere.example")',
    );
    expect(cell({ names: ['@SUM(1)', 'B'] }, 'names[]')).toBe("'@SUM(1); B");
  });
});

describe('what is said of a column', () => {
  const schema = z.strictObject({
    people: field(z.strictObject({ min: field(z.int(), 'Fewest', 'The least.') }), 'People', 'How many.').optional(),
    names: field(z.array(z.string()), 'Names', 'What it is called.'),
  });

  it('are the sentences of the schema', () => {
    expect([meaningOf(schema, 'people.min'), meaningOf(schema, 'names[]')]).toEqual([
      'How many. The least.',
      'What it is called.',
    ]);
  });

  it.each(['people.max', 'names', 'people[].min'])('cannot be said of %s, which is no field', (way) => {
    expect(() => meaningOf(schema, way)).toThrow(`The records have no field "${way}".`);
  });

  it.each(dataCollections)('is said of every column of %s, and differs from column to column', (collection) => {
    const { columns, lineSchema } = sheetOf(collection);
    const meanings = Object.values(columns).map((way) => meaningOf(lineSchema, way));
    expect(meanings.filter((meaning) => !/^\S.*\.$/.test(meaning))).toEqual([]);
    expect(new Set(meanings).size).toBe(meanings.length);
  });
});
