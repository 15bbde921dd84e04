import type { Coverage, Judged } from './judge.ts';
import type { Later } from './rows.ts';

/** Whether every row is shown whole, or still to come, and nothing is excepted without need. */
export function isComplete({ judged, unneeded }: Coverage): boolean {
  return unneeded.length === 0 && judged.every(({ state }) => state === 'shown' || state === 'later');
}

/** The rows as a table, what is missing of each, and the totals of each collection. */
export function coverageReport(coverage: Coverage, later: readonly Later[]): string {
  const { judged, unneeded } = coverage;
  return [
    ...judged.flatMap(rowLines),
    '',
    ...totals(judged),
    ...later.map(({ collection, reason }) => `${collection}: ${reason}`),
    ...unneeded.map((each) => `Not needed: ${each}`),
  ].join('\n');
}

const [idWidth, pathWidth, countWidth] = [36, 62, 12];

function rowLines({ row, path, state, missing }: Judged): string[] {
  const all = row.must_show.length;
  const told = {
    shown: `${all} of ${all}`,
    lacking: `${all - missing.length} of ${all}`,
    'no page': 'no page',
    later: 'later',
  };
  const line = `${row.id.padEnd(idWidth)} ${path.padEnd(pathWidth)} ${told[state]}`;
  return state === 'lacking' ? [line, `  not shown: ${missing.map((fact) => `"${fact}"`).join(', ')}`] : [line];
}

function totals(judged: readonly Judged[]): string[] {
  const groups = [...Map.groupBy(judged, ({ row }) => row.collection)].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = ['rows', 'shown', 'lacking', 'no page', 'later'].map((each) => each.padStart(countWidth)).join('');
  return [
    `${'collection'.padEnd(idWidth)}${head}`,
    ...groups.map(([name, rows]) => total(name, rows)),
    total('all', judged),
  ];
}

function total(name: string, rows: readonly Judged[]): string {
  const states = (['shown', 'lacking', 'no page', 'later'] as const).map(
    (state) => rows.filter((each) => each.state === state).length,
  );
  return name.padEnd(idWidth) + [rows.length, ...states].map((count) => String(count).padStart(countWidth)).join('');
}
