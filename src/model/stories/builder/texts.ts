import { citationGroups } from '../../../schemas/citations.ts';
import type { DataPath } from '../../../schemas/describe.ts';
import { blockNames } from '../blocks.ts';
import { rowsAt, textAt, valueAt } from '../../drafts/draft.ts';
import { tableNames, type StoryDraft } from './draft.ts';

/** A text of a story that readers read. */
export interface StoryText {
  readonly path: DataPath;
  /** As it is written, with spaces in place of its citations, so that places in it are places in the field. */
  readonly text: string;
  /** Whether it is made of sentences; a title and the words below a number are not. */
  readonly isProse: boolean;
}

/** The texts of a story in the order in which they are read. */
export function storyTexts(story: StoryDraft): readonly StoryText[] {
  const figureLabels = (name: string): DataPath[] =>
    rowsAt(story, [name, 'figures']).map((_, index) => [name, 'figures', index, 'label']);
  const rowNames = tableNames.flatMap((table) =>
    rowsAt(story, ['tables', table]).map((_, index): DataPath => ['tables', table, index, 'name']),
  );
  const prose: readonly DataPath[] = [['whoWeAre'], ...blockNames.map((name): DataPath => [name, 'text']), ['summary']];
  const places: readonly (readonly [DataPath, boolean])[] = [
    [['title'], false],
    ...prose.map((path) => [path, true] as const),
    ...[...blockNames.flatMap(figureLabels), ...rowNames].map((path) => [path, false] as const),
  ];
  return places.flatMap(([path, isProse]) =>
    textAt(story, path) === '' ? [] : [{ path, isProse, text: withSpaces(String(valueAt(story, path))) }],
  );
}

function withSpaces(text: string): string {
  return citationGroups(text).reduce(
    (rest, { start, length }) => rest.slice(0, start) + ' '.repeat(length) + rest.slice(start + length),
    text,
  );
}
