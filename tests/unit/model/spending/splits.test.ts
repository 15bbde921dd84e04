import { describe, expect, it } from 'vitest';
import { checks } from '../../../../src/checks/all.ts';
import { assemble } from '../../../../src/checks/assemble.ts';
import type { CheckInput } from '../../../../src/checks/check.ts';
import { grid, totals } from '../../../../src/model/spending/grid.ts';
import { spendingRecord } from '../../../../src/model/spending/record.ts';
import type { Entry } from '../../../../src/schemas/corpus.ts';
import { fundingSources, uses } from '../../../../src/schemas/spending.ts';
import { randomFrom, type Random } from '../../../mutations/random.ts';
import { contextOf } from '../support/context.ts';
import { row, spendingEntry, years } from '../support/spending.ts';

/** Money split both by source and by use: for each year, source and use an amount. */
type Money = readonly (readonly (readonly number[])[])[];

function money(random: Random): Money {
  const amount = () => (random.below(4) === 0 ? 0 : random.below(2_000_000));
  return years.map(() => fundingSources.map(() => uses.map(amount)));
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, each) => all + each, 0);

/** The same money as rows by source and as rows by use. */
function entryOf(
  split: Money,
  changed?: { readonly year: number; readonly use: number; readonly by: number },
): Entry<'spending'> {
  const bySource = fundingSources.map((from, index) =>
    row({ from, name: from }, ...split.map((year) => sum(year[index] ?? []))),
  );
  const byUse = uses.map((use, index) => {
    const amounts = split.map((year) => sum(year.map((cells) => cells[index] ?? 0)));
    const wrong = amounts.map((amount, year) =>
      changed?.year === year && changed.use === index ? amount + changed.by : amount,
    );
    return row({ use, name: use }, ...wrong);
  });
  const entry = spendingEntry({ bySource, byUse, fictional: true });
  return {
    ...entry,
    prose: undefined,
    origin: { file: { root: '', path: 'spending/riverbend.yaml' }, path: [], layer: 'own', modified: 0 },
  };
}

function differing(entry: Entry<'spending'>): (string | number | undefined)[] {
  const corpus = assemble([entry], contextOf().corpus.site);
  const input: CheckInput = {
    ...{ corpus, known: new Map(), unread: new Set(), siteEntry: undefined },
    ...{ library: new Set(), images: new Set(), pictures: new Map(), pages: new Map(), today: '' },
  };
  return checks
    .flatMap((check) => check(input))
    .flatMap(({ code, place }) => (code === 'totals-differ' && place.kind === 'data' ? [place.path.at(-1)] : []));
}

/** Enough draws that a slip in the sums would show; few enough that nobody waits. */
const rounds = 100;

describe('money that is split two ways', () => {
  it('has the same totals by source and by use, and those of all its cells', () => {
    const random = randomFrom(2020);
    const context = contextOf();
    for (let round = 0; round < rounds; round += 1) {
      const split = money(random);
      const entry = entryOf(split);
      const whole = split.map((year) => ({ amount: sum(year.flat()), kind: 'spent' }));
      expect(totals(grid(entry, 'bySource', context.words))).toEqual(whole);
      expect(totals(grid(entry, 'byUse', context.words))).toEqual(whole);
      expect(spendingRecord(entry, context).totals.map(({ bySource }) => bySource)).toEqual(
        whole.map(({ amount }) => amount),
      );
      expect(differing(entry)).toEqual([]);
    }
  });

  it('is found out when a single amount is off by a dollar or more, in its year and no other', () => {
    const random = randomFrom(2021);
    for (let round = 0; round < rounds; round += 1) {
      const year = random.below(years.length);
      const entry = entryOf(money(random), { year, use: random.below(uses.length), by: 1 + random.below(10_000) });
      expect(differing(entry)).toEqual([year]);
    }
  });
});
