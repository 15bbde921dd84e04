import { didYouMean } from '../lib/nearest.ts';
import type { Issue } from '../report/issue.ts';
import { allEntries, fieldIssue, textIssue, type Check } from './check.ts';
import { allFigures, oncePerSource, type FigureOfEntry } from './figures.ts';

/** Every number names its source, every cited source stands in the bibliography, and the place in it is given. */
export const claims: Check = ({ corpus, known }) => {
  const sources = known.get('sources') ?? new Set<string>();
  return [
    ...oncePerSource(allFigures(corpus)).flatMap((figure) => unknownSource(figure, sources)),
    ...allFigures(corpus).flatMap((figure) => figureIssues(figure, sources)),
    ...allEntries(corpus).flatMap((entry) =>
      (entry.prose?.citations ?? []).flatMap(({ source, at, offset }) => {
        if (!sources.has(source))
          return [textIssue(entry, 'unknown-source', offset, 'Citation', unknown(source, sources))];
        return at ? [] : [textIssue(entry, 'source-without-place', offset, 'Citation', noPlace(`[@${source}, p. 11]`))];
      }),
    ),
  ];
};

function unknownSource({ entry, sourcePath, source }: FigureOfEntry, sources: ReadonlySet<string>): Issue[] {
  if (source === undefined || sources.has(source)) return [];
  return [fieldIssue(entry, 'unknown-source', sourcePath, unknown(source, sources))];
}

function figureIssues(figure: FigureOfEntry, sources: ReadonlySet<string>): Issue[] {
  const { entry, path, value, source, at } = figure;
  if (source === undefined) {
    return typeof value === 'number' ? [fieldIssue(entry, 'figure-without-source', path, noSource)] : [];
  }
  return at || typeof value !== 'number' || !sources.has(source)
    ? []
    : [fieldIssue(entry, 'source-without-place', path, noPlace('at: p. 11'))];
}

const noSource = {
  what: 'This figure does not say where it comes from.',
  fix: 'Name its source and the place in it:  source: budget-2022, at: p. 4',
};

function noPlace(example: string) {
  return { what: 'The source is named, but not the place in it.', fix: `Add the page, line or column:  ${example}` };
}

function unknown(source: string, sources: ReadonlySet<string>) {
  return {
    what: `There is no source called "${source}".${didYouMean(source, sources)}`,
    fix: 'Correct the id, or add the source to sources.yaml.',
  };
}
