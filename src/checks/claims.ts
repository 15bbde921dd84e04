import { didYouMean } from '../lib/nearest.ts';
import type { Issue } from '../report/issue.ts';
import { allEntries, fieldIssue, textIssue, type Check, type CheckInput } from './check.ts';
import { allFigures, firstOfEach, type FigureOfEntry } from './figures.ts';

/** Every number names its source, every cited source stands in the bibliography, and the place in it is given. */
export const claims: Check = (input) => [...figureClaims(input), ...citationClaims(input)];

function figureClaims(input: CheckInput): Issue[] {
  const figures = allFigures(input.corpus);
  return [
    ...firstOfEach(figures, ({ sourcePath }) => sourcePath).flatMap((figure) => unknownSource(figure, input)),
    ...figures.filter(({ source }) => source === undefined || !isUnknown(source, input)).flatMap(figureIssues),
  ];
}

function unknownSource({ entry, sourcePath, source }: FigureOfEntry, input: CheckInput): Issue[] {
  if (source === undefined || !isUnknown(source, input)) return [];
  return [fieldIssue(entry, 'unknown-source', sourcePath, unknown(source, input))];
}

function figureIssues({ entry, path, value, source, at }: FigureOfEntry): Issue[] {
  if (typeof value !== 'number') return [];
  if (source === undefined) return [fieldIssue(entry, 'figure-without-source', path, noSource)];
  return at ? [] : [fieldIssue(entry, 'source-without-place', path, noPlace('at: p. 11'))];
}

function citationClaims(input: CheckInput): Issue[] {
  return allEntries(input.corpus).flatMap((entry) =>
    (entry.prose?.citations ?? []).flatMap(({ source, at, offset }) => {
      if (isUnknown(source, input))
        return [textIssue(entry, 'unknown-source', offset, 'Citation', unknown(source, input))];
      return at ? [] : [textIssue(entry, 'source-without-place', offset, 'Citation', noPlace(`[@${source}, p. 11]`))];
    }),
  );
}

/** Nothing can be said of sources while their list cannot be read. */
function isUnknown(source: string, { known, unread }: CheckInput): boolean {
  return !unread.has('sources') && known.get('sources')?.has(source) !== true;
}

const noSource = {
  what: 'This figure does not say where it comes from.',
  fix: 'Name its source and the place in it:  source: budget-2022, at: p. 4',
};

function noPlace(example: string) {
  return { what: 'The source is named, but not the place in it.', fix: `Add the page, line or column:  ${example}` };
}

function unknown(source: string, { known }: CheckInput) {
  return {
    what: `There is no source called "${source}".${didYouMean(source, known.get('sources') ?? [])}`,
    fix: 'Correct the id, or add the source to sources.yaml.',
  };
}
