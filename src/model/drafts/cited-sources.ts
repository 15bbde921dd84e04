import { fieldSources } from '../../schemas/cited-text.ts';
import { rowsAt, textAt, type Draft } from './draft.ts';

/** A work while it is written, in the shape of sources.yaml. */
export type SourceDraft = Readonly<Record<string, unknown>>;

/**
 * The works that go with what is written: all that stand in it, and of the others those that it cites, with the works
 * these are a part of. Of two with one id its own goes along.
 *
 * @param others works to choose from: a bibliography
 */
export function sourcesWith(draft: Draft, others: readonly SourceDraft[]): readonly unknown[] {
  const own = rowsAt(draft, ['sources']);
  const brought = new Set(own.map((source) => textAt(source, ['id'])));
  const byId = new Map(others.map((source) => [textAt(source, ['id']), source]));
  for (const id of brought) byId.delete(id);
  const cited = fieldSources({ ...draft, sources: undefined }).map(({ source }) => source);
  const wanted = new Set([...cited, ...own.map((source) => textAt(source, ['partOf']))]);
  // What is added to a set while it is gone through is gone through as well.
  for (const id of wanted) wanted.add(textAt(byId.get(id), ['partOf']));
  return [...own, ...[...byId].flatMap(([id, source]) => (id !== '' && wanted.has(id) ? [source] : []))];
}
