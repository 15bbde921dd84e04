import { run, type Outcome } from '../../checks/run.ts';
import { onePlanChecks } from '../../checks/plans/one-plan.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { DataPath } from '../../schemas/describe.ts';
import { valueAt, type Draft } from '../draft/draft.ts';
import type { Site } from './site.ts';

type Folder = Parameters<typeof run>[0]['own'];
type Written = Folder['entries'][number];
type Checked = Pick<Outcome, 'corpus' | 'issues'>;

/** Where a site says nothing of itself, because the plan is checked by itself. */
const about = { name: 'Plan', description: 'A plan.', organization: { name: 'Plan' } };

/** Lists of which the plan only needs to know what they hold. */
const namedOnly = ['designs', 'frameworks', 'standards', 'spending', 'plans'] as const;

/**
 * Checks a draft as `npm run check` would check it in the content folder of the site, with the same rules and the same
 * words, as far as they concern one plan.
 *
 * @param id the name of its file without the ending
 * @param today the day of the check, as "2026-11-26"
 */
export function checkPlan(draft: Draft, id: string, today: string, site: Site): Checked {
  const { names } = site;
  const entries = [
    written('site', 'site', about),
    written('plans', id, draft),
    ...names.districts.map(({ id: district, title: name, state, fictional }) =>
      written('districts', district, { name, state, fictional, reviewed: today }),
    ),
    ...names.sources.map(({ id: source, title, fictional }) =>
      written('sources', source, { id: source, title, fictional, kind: 'report' }),
    ),
  ];
  const unread: Folder['unread'] = namedOnly.flatMap((collection) =>
    names[collection].filter((each) => each.id !== id).map((each) => ({ ...written(collection, each.id, {}) })),
  );
  const own = { root: '', entries, issues: [], unread, images: [] };
  const writtenAt = (_: unknown, path: DataPath): string | undefined => textOf(valueAt(draft, path));
  const { corpus, issues } = run({ own, library: undefined }, { writtenAt, today, checks: onePlanChecks });
  // A silence may be of a rule that needs the whole folder: here it only seems to be unneeded.
  const isOwn = ({ code, file }: (typeof issues)[number]): boolean =>
    file.path === pathOf('plans', id) && code !== 'unneeded-silence';
  return { corpus, issues: issues.filter(isOwn) };
}

function pathOf(collection: CollectionName, id: string): string {
  return `${collection}/${id}.yaml`;
}

function written(collection: CollectionName, id: string, raw: unknown): Written {
  const origin = { file: { root: '', path: pathOf(collection, id) }, path: [], layer: 'own', modified: 0 } as const;
  return { collection, id, raw, origin, prose: undefined };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
