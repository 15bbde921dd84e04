import type { Choices } from '../../../../import/money-tables/choices.ts';
import type { Understood } from '../../../../import/money-tables/understand.ts';

/** What the parts of the dialog show and change. */
export interface Asked {
  readonly understood: Understood;
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
}
