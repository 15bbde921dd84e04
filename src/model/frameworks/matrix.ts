import type { Framework } from '../../schemas/frameworks.ts';
import type { Context } from '../context.ts';
import { entryLink } from '../library/entries.ts';
import type { LinkView } from '../navigation.ts';
import { markLabels } from './parts.ts';

/** Which cases show which parts, in one table. */
export interface MatrixView {
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly rows: readonly (LinkView & {
    readonly id: string;
    /** For each part "Described", "Implied" or "Not told". */
    readonly marks: readonly { readonly part: string; readonly label: string; readonly told: boolean }[];
  })[];
}

/** A table of one case, or of cases that show one part each, says less than the lists below the parts. */
export function matrixView({ parts, examples }: Framework, context: Context): MatrixView | undefined {
  const ids = [...new Set(examples.map((example) => example.case))];
  const cases = ids.flatMap((id) => context.find('cases', id) ?? []);
  const shown = examples.filter((example) => cases.some(({ id }) => id === example.case));
  if (cases.length < 2 || shown.length < cases.length * 2) return undefined;
  return {
    parts: parts.map(({ id, title }) => ({ id, title })),
    rows: cases.map((each) => ({
      ...{ ...entryLink(each, context), id: each.id },
      marks: parts.map(({ id: part }) => markOf(examples, each.id, part)),
    })),
  };
}

function markOf(examples: Framework['examples'], id: string, part: string) {
  const example = examples.find((each) => each.case === id && each.part === part);
  return { part, label: example ? markLabels[example.mark] : 'Not told', told: example !== undefined };
}
