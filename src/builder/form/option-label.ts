import { capitalized } from '../../lib/format.ts';
import { stateNames } from '../../model/cases/state-names.ts';
import { formats } from '../../schemas/designs/lists.ts';
import * as plans from '../../schemas/plans/lists.ts';
import { defaultWords } from '../../schemas/words.ts';

/** The words of the closed lists, each with its label. */
const lists: readonly Readonly<Record<string, string>>[] = [
  ...[defaultWords, stateNames, formats, plans.planStatuses, plans.planAreas, plans.definitionTests],
  ...[plans.planRoles, plans.gradeBands, plans.sessionParts],
];

const own: Readonly<Record<string, string>> = {
  own: 'The district tells it',
  'from-sources': 'Others tell it, from published sources',
};

/** What a choice of the schema is called: a state by its name, a word of the site as the site says it. */
export function optionLabel(option: string): string {
  const words = [own, ...lists].find((list) => Object.hasOwn(list, option));
  return capitalized(words?.[option] ?? option);
}
