import { rowsAt, valueAt, withValue, type Draft } from '../draft/draft.ts';

/**
 * A story whose works have ids that begin with its own name: those made while it was written, "source-1", would be the
 * ids of other works in the next story of the same content folder.
 *
 * @param story the name of the story's file: "coaches-help"
 */
export function withOwnIds(draft: Draft, story: string): Draft {
  const made = rowsAt(draft, ['sources']).flatMap((source) => {
    const id = valueAt(source, ['id']);
    return typeof id === 'string' && /^source-\d+$/.test(id) ? [id] : [];
  });
  if (made.length === 0) return draft;
  const names = new Map(made.map((id) => [id, `${story}-${id}`]));
  const renamed = named(draft, names) as Draft;
  return rowsAt(renamed, ['sources']).reduce<Draft>((rest, source, index) => {
    const id = valueAt(source, ['id']);
    return withValue(rest, ['sources', index, 'id'], typeof id === 'string' ? (names.get(id) ?? id) : id);
  }, renamed);
}

/** Changes the ids wherever a figure or a sentence names them. */
function named(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string')
    return value.replaceAll(/@(source-\d+)(?=[\],;\s])/g, (whole, id: string) =>
      names.has(id) ? `@${names.get(id) ?? id}` : whole,
    );
  if (Array.isArray(value)) return value.map((each) => named(each, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === 'source' && typeof each === 'string' ? (names.get(each) ?? each) : named(each, names),
    ]),
  );
}
