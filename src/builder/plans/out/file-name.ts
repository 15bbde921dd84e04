import { slugOf } from '../../../lib/slug.ts';
import { textAt, type Draft } from '../../draft/draft.ts';

/** A longer name is hard to read in a folder. In characters. */
const longest = 60;

/**
 * The name of the file of a plan without its ending, which is its id in a content folder: "plan-learning-together". A
 * file that was opened keeps its name, because later versions and other pages point to it.
 *
 * @param opened the name of the file that was opened
 */
export function planFileName(draft: Draft, opened: string | undefined): string {
  if (opened !== undefined) return opened;
  const slug = slugOf(textAt(draft, ['title']))
    .slice(0, longest)
    .replace(/-$/, '');
  if (slug === '') return 'plan';
  return slug.startsWith('plan-') ? slug : `plan-${slug}`;
}
