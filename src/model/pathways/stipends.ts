import type { ChartSpec } from '../../charts/spec.ts';
import { dollars } from '../../lib/format.ts';
import type { Pathway } from '../../schemas/pathways.ts';
import type { Words } from '../../schemas/words.ts';
import type { Notes } from '../notes.ts';
import { absentCell, plainCell, type CellView, type TableView } from '../table.ts';
import { shortNames } from './tier-names.ts';

type Tiers = Pathway['tiers'];

/** Dollars that a tier pays; undefined where nobody reports it, nothing where it does not pay. */
export function paid({ stipend }: Pick<Tiers[number], 'stipend'>): number | undefined {
  if (stipend?.value === 'not-applicable') return 0;
  return typeof stipend?.value === 'number' ? stipend.value : undefined;
}

/** What each tier and those before it pay together; undefined from the first tier on whose pay is not known. */
export function runningTotals(pays: readonly (number | undefined)[]): (number | undefined)[] {
  let total: number | undefined = 0;
  return pays.map((pay) => (total = total === undefined || pay === undefined ? undefined : total + pay));
}

/** What the tiers pay, one by one and together; undefined where fewer than two say so. */
export function stipendTable(tiers: Tiers, words: Words, notes: Notes): TableView | undefined {
  if (!hasTable(tiers)) return undefined;
  const totals = runningTotals(tiers.map(paid));
  return {
    ...{ id: 'stipends', caption: 'What the tiers pay', corner: 'Tier' },
    columns: ['Each tier', 'Running total'],
    rows: tiers.map(({ title, stipend }, index) => ({
      ...{ name: title, notes: [] },
      cells: [{ ...stipendCell(stipend, words), notes: notes.refer(stipend ?? {}) }, totalCell(totals[index], words)],
    })),
    summary: [],
  };
}

/** The chart beside the table. */
export function stipendChart(tiers: Tiers, words: Words): ChartSpec | undefined {
  if (!hasTable(tiers)) return undefined;
  const pays = tiers.map(paid);
  const orNull = (values: readonly (number | undefined)[]) => values.map((value) => value ?? null);
  return {
    ...{ kind: 'bar', title: 'What the tiers pay', unit: 'dollars', categoryLabel: 'Tier' },
    missingLabel: words['not-reported'],
    categories: shortNames(tiers.map(({ title }) => title)),
    series: [
      { name: 'Each tier', values: orNull(pays) },
      { name: 'Running total', values: orNull(runningTotals(pays)) },
    ],
  };
}

function hasTable(tiers: Tiers): boolean {
  return tiers.filter(({ stipend }) => typeof stipend?.value === 'number').length > 1;
}

function stipendCell(stipend: Tiers[number]['stipend'], words: Words): CellView {
  const value = stipend?.value ?? 'not-reported';
  return typeof value === 'number' ? plainCell(dollars(value)) : absentCell(words[value]);
}

function totalCell(total: number | undefined, words: Words): CellView {
  return total === undefined ? absentCell(words['not-reported']) : plainCell(dollars(total));
}
