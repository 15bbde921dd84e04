import { z } from 'astro/zod';
import { tooLong } from '../../lib/too-long.ts';
import type { Issue } from '../../report/issue.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import type { Corpus, Entry } from '../../schemas/corpus.ts';
import { core, type DataPath } from '../../schemas/describe.ts';
import { limitOf } from '../../schemas/limits.ts';
import { hasOwnTables } from '../../schemas/story-parts.ts';
import { storyCounts, storyLimits, storySchema } from '../../schemas/stories.ts';
import { fieldIssue, type Check } from '../check.ts';
import { rowsOf, tablesIn, type PlacedRow } from '../spending/rows.ts';

/** Every text fits its sheet: what does not is told with its characters, and never cut off. */
export const storyTexts: Check = ({ corpus }) =>
  corpus.stories.flatMap((entry) => [
    ...textIssues(entry, storySchema, entry.data, []),
    ...nameIssues(entry, corpus),
    ...rowIssues(entry, corpus),
    ...figureIssues(entry),
  ]);

function textIssues(entry: Entry<'stories'>, schema: z.ZodType, value: unknown, path: DataPath): Issue[] {
  const inner = core(schema);
  if (typeof value === 'string') return lengthIssues(entry, path, withoutCitations(value), limitOf(inner));
  if (Array.isArray(value) && inner instanceof z.ZodArray)
    return value.flatMap((each, index) => textIssues(entry, inner.element as z.ZodType, each, [...path, index]));
  if (typeof value !== 'object' || value === null || !(inner instanceof z.ZodObject)) return [];
  const shape = inner.shape as Readonly<Record<string, z.ZodType>>;
  return Object.entries(value).flatMap(([name, each]) =>
    textIssues(entry, shape[name] ?? z.unknown(), each, [...path, name]),
  );
}

function lengthIssues(entry: Entry<'stories'>, path: DataPath, text: string, most: number | undefined): Issue[] {
  if (most === undefined || text.length <= most) return [];
  return [fieldIssue(entry, 'too-long-for-sheet', path, tooLong(text.length, most))];
}

/** A name that comes from the district's entry can be shortened for the sheets. */
function nameIssues(entry: Entry<'stories'>, corpus: Corpus): Issue[] {
  const { name, district: id } = entry.data;
  const district = corpus.districts.find((each) => each.id === id);
  const count = district?.data.name.length ?? 0;
  if (name !== undefined || count <= storyLimits.name) return [];
  return [
    fieldIssue(entry, 'too-long-for-sheet', ['district'], {
      what: `The name of the district has ${count} characters; ${storyLimits.name} fit on the sheet.`,
      fix: 'Write a shorter one beside it, for the sheets only:  name: …',
    }),
  ];
}

/** Names of rows, its own or those of its spending entry. */
function rowIssues(entry: Entry<'stories'>, corpus: Corpus): Issue[] {
  const isOwn = hasOwnTables(entry.data);
  const placed = tablesIn(corpus).find(({ entry: { collection, id } }) =>
    isOwn ? collection === 'stories' && id === entry.id : collection === 'spending' && id === entry.data.spending,
  );
  const long = (placed ? rowsOf(placed) : []).filter(({ name }) => name.length > storyLimits.row);
  return long.map((row) => fieldIssue(entry, 'too-long-for-sheet', isOwn ? row.path : ['spending'], longRow(row)));
}

function longRow({ name }: PlacedRow) {
  return {
    what: `The row "${name}" has a name of ${name.length} characters; ${storyLimits.row} fit on the sheet.`,
    fix: 'Give the row a shorter name where it is written.',
  };
}

function figureIssues(entry: Entry<'stories'>): Issue[] {
  const { challenge, solution, impact } = entry.data;
  const counted = [
    { name: 'challenge', figures: challenge.figures, most: storyCounts.figures },
    { name: 'solution', figures: solution.figures, most: storyCounts.figures },
    { name: 'impact', figures: impact.figures, most: storyCounts.impactFigures },
  ] as const;
  return counted.flatMap(({ name, figures, most }) =>
    figures.length <= most
      ? []
      : [fieldIssue(entry, 'too-many-figures', [name, 'figures', most], tooMany(figures.length, most))],
  );
}

function tooMany(count: number, most: number) {
  return {
    what: `There are ${count} large figures here; ${most} fit on the sheet.`,
    fix: 'Keep those that say most, and tell the others in the text.',
  };
}
