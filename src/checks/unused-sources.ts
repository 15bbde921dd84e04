import { allEntries, fieldIssue, type Check } from './check.ts';
import { fieldSourcesOf, figuresOf } from './figures.ts';

/** A work in the bibliography that nothing cites is a leftover, or a citation that was forgotten. */
export const unusedSources: Check = ({ corpus }) => {
  const cited = new Set(
    allEntries(corpus).flatMap((entry) =>
      [...figuresOf(entry), ...fieldSourcesOf(entry), ...(entry.prose?.citations ?? [])].map(({ source }) => source),
    ),
  );
  return corpus.sources
    .filter(({ id }) => !cited.has(id))
    .map((entry) =>
      fieldIssue(entry, 'unused-source', ['id'], {
        what: `Nothing cites the source "${entry.id}".`,
        fix: 'Cite it where it is used, or remove it.',
      }),
    );
};
