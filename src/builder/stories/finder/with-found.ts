import type { Filled } from '../../../model/finder/fill-story.ts';
import { rowsAt, valueAt, withValue, type Draft } from '../../draft/draft.ts';
import { withYears, yearsIn } from '../money/money.ts';

/**
 * A draft with what federal files say of a district. What it says of other things stays; money received fills the table
 * of money received and no other, and each work the figures come from stands in the sources once.
 */
export function withFound(draft: Draft, { story, sources }: Filled): Draft {
  const years = [...new Set([...yearsIn(draft), ...story.tables.schoolYears])].sort();
  const described = Object.entries({
    name: story.name,
    state: story.state,
    schoolYear: story.schoolYear,
  }).reduce<Draft>((rest, [name, value]) => (value === undefined ? rest : withValue(rest, [name], value)), draft);
  const figures = { ...valueOf(draft, 'figures'), ...story.figures };
  const filled = withValue(withValue(described, ['figures'], figures), ['tables', 'received'], story.tables.received);
  return withYears(withValue(filled, ['sources'], [...kept(draft, sources), ...sources]), years);
}

function valueOf(draft: Draft, name: string): object {
  const value = valueAt(draft, [name]);
  return typeof value === 'object' && value !== null ? value : {};
}

/** The works that stand there already and are not among the new ones. */
function kept(draft: Draft, sources: Filled['sources']): readonly unknown[] {
  const ids = new Set<unknown>(sources.map(({ id }) => id));
  return rowsAt(draft, ['sources']).filter((source) => !ids.has(valueAt(source, ['id'])));
}
