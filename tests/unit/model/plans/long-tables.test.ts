import { expect, test } from 'vitest';
import { words, type TableBlock } from '../../../../src/model/plans/document/blocks.ts';
import { inParts } from '../../../../src/model/plans/document/tables.ts';

function tableOf(rows: number): TableBlock {
  return {
    kind: 'table',
    caption: 'Every line of the budget',
    columns: ['Line'],
    rows: Array.from({ length: rows }, (_, index) => [[words(`Line ${index + 1}`)]]),
  };
}

test('a long table of a document becomes several, with all its rows in their order', () => {
  const parts = inParts(tableOf(1001));

  expect(parts.map(({ caption }) => caption)).toEqual([
    'Every line of the budget, rows 1 to 400 of 1,001',
    'Every line of the budget, rows 401 to 800 of 1,001',
    'Every line of the budget, rows 801 to 1,001 of 1,001',
  ]);
  expect(parts.flatMap(({ rows }) => rows)).toEqual(tableOf(1001).rows);
  expect(parts.map(({ columns }) => columns)).toEqual([['Line'], ['Line'], ['Line']]);
});

test.each([0, 1, 400])('a table of %i rows stays one', (rows) => {
  expect(inParts(tableOf(rows))).toEqual([tableOf(rows)]);
});
