import { outlayCell, receivedCell, type Cell } from '../../schemas/cells.ts';
import type { AnyEntry, Corpus } from '../../schemas/corpus.ts';
import type { DataPath } from '../../schemas/describe.ts';
import type { SpendingTables } from '../../schemas/spending.ts';
import { defaultWords } from '../../schemas/words.ts';

/** Tables of money, with the entry they stand in: a spending page, or a story that has its own. */
export interface PlacedTables {
  readonly entry: AnyEntry;
  /** The way to them in the entry. */
  readonly path: DataPath;
  readonly tables: SpendingTables;
  readonly isTemplate: boolean;
}

/** All tables of money there are. */
export function tablesIn({ spending, stories }: Pick<Corpus, 'spending' | 'stories'>): PlacedTables[] {
  return [
    ...spending.map((entry) => ({ entry, path: [], tables: entry.data, isTemplate: entry.data.template })),
    ...stories.map((entry) => ({
      ...{ entry, path: ['tables'], tables: entry.data.tables, isTemplate: entry.data.template },
    })),
  ];
}

/** A row of one of the three tables, with the place it stands in. */
export interface PlacedRow {
  readonly entry: AnyEntry;
  readonly path: DataPath;
  readonly table: 'received' | 'bySource' | 'byUse';
  /** The name a reader sees, in the site's own words. */
  readonly name: string;
  readonly isOther: boolean;
  readonly hasName: boolean;
  /** School years the file gives an amount for. */
  readonly years: readonly string[];
  readonly cellOf: (year: string) => Cell;
}

/** Every row of some tables: money received, by source, by use. */
export function rowsOf({ entry, path: before, tables }: PlacedTables): PlacedRow[] {
  const { received, bySource, byUse } = tables;
  const common = (
    path: DataPath,
    row: { name?: string | undefined; amounts: object },
    choice: keyof typeof defaultWords,
  ) => ({
    ...{
      entry,
      path: [...before, ...path],
      name: row.name ?? defaultWords[choice],
      isOther: choice === 'other',
      hasName: row.name !== undefined,
    },
    years: Object.keys(row.amounts),
  });
  return [
    ...received.map((row, index) => ({
      ...common(['received', index], row, row.from),
      ...{ table: 'received' as const, cellOf: (year: string) => receivedCell(row, year) },
    })),
    ...bySource.map((row, index) => ({
      ...common(['bySource', index], row, row.from),
      ...{ table: 'bySource' as const, cellOf: (year: string) => outlayCell(row, year) },
    })),
    ...byUse.map((row, index) => ({
      ...common(['byUse', index], row, row.use),
      ...{ table: 'byUse' as const, cellOf: (year: string) => outlayCell(row, year) },
    })),
  ];
}

/** Whole dollars as a reader knows them: 12500 is "$12,500". */
export function inDollars(amount: number): string {
  return `$${amount.toLocaleString('en-US')}`;
}
