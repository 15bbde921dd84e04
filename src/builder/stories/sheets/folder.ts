import { generalChecks } from '../../../checks/general.ts';
import { run, type Outcome } from '../../../checks/run.ts';
import type { CollectionName } from '../../../schemas/collections.ts';
import type { DataPath } from '../../../schemas/describe.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Picture } from '../logo/picture.ts';
import { valueAt } from '../../draft/draft.ts';

/** An entry as it was written. */
type Written = Parameters<typeof run>[0]['own']['entries'][number];

/** The name the story has among the files of a content folder. */
export const storyId = 'my-story';

const file = { root: '', path: `stories/${storyId}.yaml` };

/** Where a site says nothing of itself, because the story stands by itself here. */
const site = { name: 'Data story', description: 'A data story.', organization: { name: 'Data story' } };

/**
 * Checks the draft as `npm run check` would check a content folder that holds this one story, with the same rules and
 * the same words.
 *
 * @param today the day of the check, as "2026-11-26"
 * @param picture the logo, where there is one
 */
export function checkDraft(draft: Draft, today: string, picture?: Picture): Outcome {
  const entries = [raw('site', 'site', site), raw('stories', storyId, draft)];
  const own = { root: '', entries, issues: [], unread: [], images: picture ? [{ root: '', ...picture }] : [] };
  const writtenAt = (_: unknown, path: DataPath): string | undefined => written(valueAt(draft, path));
  return run({ own, library: undefined }, { writtenAt, today, checks: generalChecks });
}

function raw(collection: CollectionName, id: string, data: unknown): Written {
  return { collection, id, raw: data, origin: { file, path: [], layer: 'own', modified: 0 }, prose: undefined };
}

function written(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
