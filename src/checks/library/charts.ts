import type { Entry } from '../../schemas/corpus.ts';
import type { Issue } from '../../report/issue.ts';
import type { Dataset } from '../../schemas/datasets.ts';
import { fieldIssue, type Check } from '../check.ts';

const drawable: ReadonlySet<string> = new Set(['count', 'percent', 'dollars']);

/** A chart draws rows that count the same thing, and a data set without values says why nothing is drawn. */
export const charts: Check = ({ corpus }) => corpus.datasets.flatMap(issues);

function issues(entry: Entry<'datasets'>): Issue[] {
  const data: Partial<Dataset> = entry.data;
  const { chart, notDrawn } = data;
  const values = data.values ?? [];
  if (values.length === 0 && notDrawn === undefined)
    return [fieldIssue(entry, 'nothing-drawn', ['values'], noReason, 'key')];
  if (chart === undefined) return [];
  const labels = new Set(values.map(({ label }) => label));
  const unknown = chart.only.flatMap((label, index) => (labels.has(label) ? [] : [{ label, index }]));
  const drawn = values.filter(({ label }) => chart.only.length === 0 || chart.only.includes(label));
  const units = [...new Set(drawn.map(({ unit }) => unit))];
  return [
    ...unknown.map(({ label, index }) => fieldIssue(entry, 'chart-rows', ['chart', 'only', index], noRow(label))),
    ...(units.length > 1 || units.some((unit) => !drawable.has(unit))
      ? [fieldIssue(entry, 'chart-rows', ['chart'], mixed(units))]
      : []),
  ];
}

const noReason = {
  what: 'There are no figures, and nothing says why.',
  fix: 'Add the figures the source prints, or say in notDrawn why there are none.',
};

function noRow(label: string) {
  return { what: `No figure has the label "${label}".`, fix: 'Write the label as it stands with the figure.' };
}

function mixed(units: readonly string[]) {
  return {
    what: `The chart would draw ${units.join(' and ')} on one axis.`,
    fix: 'Name in only the rows that are all percent, all dollars, or all counts.',
  };
}
