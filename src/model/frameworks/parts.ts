import type { Framework } from '../../schemas/frameworks.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import { entryLink } from '../library/entries.ts';
import type { LinkView } from '../navigation.ts';
import type { Notes } from '../notes.ts';

/** One part of a model, with the cases that show it. */
export interface PartView {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly Cited[];
  readonly shift: { readonly from: Cited; readonly to: Cited } | undefined;
  readonly practices: readonly Cited[];
  readonly pitfall: Cited | undefined;
  readonly question: Cited | undefined;
  readonly examples: readonly (LinkView & { readonly mark: string; readonly text: Cited })[];
}

/** What a reader sees of how sure an example is. */
export const markLabels = { described: 'Described', implied: 'Implied' } as const;

export function partView(
  part: Framework['parts'][number],
  examples: Framework['examples'],
  notes: Notes,
  context: Context,
): PartView {
  const { id, title, from, to, practices, pitfall, question } = part;
  const one = (text: string | undefined) => (text === undefined ? undefined : cited(text, notes));
  return {
    ...{ id, title, texts: part.text.map((text) => cited(text, notes)) },
    shift: from !== undefined && to !== undefined ? { from: cited(from, notes), to: cited(to, notes) } : undefined,
    practices: practices.map((text) => cited(text, notes)),
    ...{ pitfall: one(pitfall), question: one(question) },
    examples: examples.flatMap((example) => {
      const found = example.part === id ? context.find('cases', example.case) : undefined;
      if (!found) return [];
      return [{ ...entryLink(found, context), mark: markLabels[example.mark], text: cited(example.text, notes) }];
    }),
  };
}
