import { dollars } from '../../lib/format.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import { textAt, valueAt } from '../draft/draft.ts';
import { optionLabel } from '../form/option-label.ts';

/** What a row of each list says of itself while it is folded. */
export const rowTitles: Readonly<Record<string, (row: unknown) => string>> = {
  needs: (row) => withoutCitations(textAt(row, ['finding'])),
  goals: (row) => withoutCitations(textAt(row, ['statement'])),
  activities: (row) => textAt(row, ['title']),
  budget: (row) => {
    const amount = valueAt(row, ['budgeted']);
    const words = [word(row, 'from'), word(row, 'use'), typeof amount === 'number' ? dollars(amount) : ''];
    return [textAt(row, ['schoolYear']), ...words].filter((each) => each !== '').join(' · ');
  },
};

/** The author's own name of a source or a use, or the site's word for it. */
function word(row: unknown, field: 'from' | 'use'): string {
  const chosen = textAt(row, [field]);
  return textAt(row, [`${field}Name`]) || (chosen === '' ? '' : optionLabel(chosen));
}
