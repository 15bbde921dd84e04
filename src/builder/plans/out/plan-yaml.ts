import { contentFile } from '../../../model/drafts/content-file.ts';
import { planSchema } from '../../../schemas/plans/plans.ts';
import type { Draft } from '../../draft/draft.ts';
import { withOwnIds } from '../../out/own-ids.ts';

/**
 * A plan as a content file, with the works that are written in it. It is loaded when the file is saved.
 *
 * @param name the name of the file without its ending
 */
export function planYaml(draft: Draft, name: string): string {
  return contentFile('plans', planSchema, withOwnIds(draft, name));
}
