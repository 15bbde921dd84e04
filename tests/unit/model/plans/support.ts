import { createContext, type Context } from '../../../../src/model/context.ts';
import type { PlanEntry } from '../../../../src/model/plans/frame.ts';
import type { Cited } from '../../../../src/model/library/cited.ts';
import type { Files } from '../../../support/content-folder.ts';
import { checked } from '../../support/checked.ts';
import { library } from '../../support/library.ts';
import { planned } from '../../support/plans.ts';

/** A site with these files and the small library, and its plan of one id. */
export function planIn(
  files: Files = planned,
  id = 'riverbend',
): { readonly entry: PlanEntry; readonly context: Context } {
  const context = createContext(checked({ ...library, ...files }).published.corpus);
  const entry = context.find('plans', id);
  if (!entry) throw new Error(`There is no plan "${id}".`);
  return { entry, context };
}

/** The words of a text without its notes. */
export function wordsOf(text: Cited | undefined): string {
  return (text ?? []).map((piece) => (piece.kind === 'notes' ? '' : piece.words)).join('');
}
