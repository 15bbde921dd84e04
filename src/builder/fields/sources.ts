import type { Choice } from '../desk.ts';
import { rowsAt, valueAt, type Draft } from '../draft/draft.ts';

/** The works that are written in a draft itself, by id and title. */
export function sourceChoices(draft: Draft): readonly Choice[] {
  return rowsAt(draft, ['sources']).flatMap((source) => {
    const [id, title] = [valueAt(source, ['id']), valueAt(source, ['title'])];
    return typeof id === 'string' ? [{ id, title: typeof title === 'string' ? title : id }] : [];
  });
}
