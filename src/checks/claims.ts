import { didYouMean } from '../lib/nearest.ts';
import type { Issue } from '../report/issue.ts';
import { showsCitations } from '../schemas/cited-text.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { AnyEntry } from '../schemas/corpus.ts';
import { describe, type DataPath } from '../schemas/describe.ts';
import type { PlacedFigure } from '../schemas/placed-figures.ts';
import { allEntries, fieldIssue, textIssue, type Check, type CheckInput } from './check.ts';
import { fieldSourcesOf, figuresOf, firstOfEach } from './figures.ts';

/** Every number names its source, every cited source stands in the bibliography, and the place in it is given. */
export const claims: Check = (input) =>
  allEntries(input.corpus).flatMap((entry) => [
    ...figureClaims(entry, input),
    ...fieldClaims(entry, input),
    ...citationClaims(entry, input),
  ]);

function figureClaims(entry: AnyEntry, input: CheckInput): Issue[] {
  const figures = figuresOf(entry);
  const wrong = figures.filter(({ source }) => source !== undefined && isUnknown(source, input));
  return [
    ...firstOfEach(wrong, ({ sourcePath }) => sourcePath).map(({ sourcePath, source = '' }) =>
      fieldIssue(entry, 'unknown-source', sourcePath, unknown(source, input)),
    ),
    ...figures
      .filter(({ source }) => source === undefined || !isUnknown(source, input))
      .flatMap((figure) => figureIssues(figure, entry)),
  ];
}

function figureIssues({ path, value, source, at }: PlacedFigure, entry: AnyEntry): Issue[] {
  if (typeof value !== 'number') return [];
  if (source === undefined) return [fieldIssue(entry, 'figure-without-source', path, noSource)];
  return at ? [] : [fieldIssue(entry, 'source-without-place', path, noPlace('at: p. 11'))];
}

function citationClaims(entry: AnyEntry, input: CheckInput): Issue[] {
  return (entry.prose?.citations ?? []).flatMap(({ source, at, offset }) => {
    if (isUnknown(source, input))
      return [textIssue(entry, 'unknown-source', offset, 'Citation', unknown(source, input))];
    return at ? [] : [textIssue(entry, 'source-without-place', offset, 'Citation', noPlace(`[@${source}, p. 11]`))];
  });
}

function fieldClaims(entry: AnyEntry, input: CheckInput): Issue[] {
  return fieldSourcesOf(entry).flatMap(({ kind, path, source, at }) => {
    if (kind === 'sentence' && !hasNotes(entry.collection, path))
      return [fieldIssue(entry, 'citation-not-shown', path, notShown(source))];
    if (isUnknown(source, input)) return [fieldIssue(entry, 'unknown-source', path, unknown(source, input))];
    const example = kind === 'sentence' ? `[@${source}, p. 11]` : 'at: p. 11';
    return at ? [] : [fieldIssue(entry, 'source-without-place', path, noPlace(example))];
  });
}

const notesAt = new Map<string, boolean>();

/** Whether a field shows citations as notes. Rows of a list are alike, so each field is looked up once. */
function hasNotes(collection: CollectionName, path: DataPath): boolean {
  const field = [collection, ...path.map((step) => (typeof step === 'number' ? 0 : step))].join('.');
  const known = notesAt.get(field) ?? showsCitations(describe(collections[collection].schema, path).schema);
  notesAt.set(field, known);
  return known;
}

function notShown(source: string) {
  return {
    what: `The citation [@${source}] would be shown as it is written: this field has no notes.`,
    fix: 'Move the claim with its citation into the text or into a field that takes citations.',
  };
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
