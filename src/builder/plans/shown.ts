import type { Corpus } from '../../schemas/corpus.ts';
import { paths, withBase } from '../../lib/paths.ts';
import { createContext, type Context } from '../../model/context.ts';
import type { PlanEntry } from '../../model/plans/frame.ts';
import type { Issue } from '../../report/issue.ts';
import type { Draft } from '../draft/draft.ts';
import { schoolYearOf } from '../../schemas/school-year.ts';
import { checkPlan } from './check.ts';
import type { Site } from './site.ts';

/** What a draft comes to: its problems in the words of the check, and the plan as pages are made from it. */
export interface Shown {
  readonly issues: readonly Issue[];
  readonly plan: PlanEntry;
  readonly context: Context;
}

/**
 * Shows a draft as far as it is written. What a plan cannot do without is stood in for on paper, until it is written;
 * the check misses it all the same.
 *
 * @param id the name of its file without the ending
 * @param today the day it is shown, as "2026-11-26"
 * @throws Error where even a plan of nothing but stand-ins has no shape
 */
export function shown(draft: Draft, id: string, today: string, site: Site): Shown {
  const years = [schoolYearOf(today)];
  const standIns = { title: 'Title of your plan', summary: '–', schoolYears: years, status: 'draft', reviewed: today };
  const { issues, ...checked } = checkPlan(draft, id, today, site);
  const isWhole = Object.keys(standIns).every((name) => name in draft);
  const found = isWhole ? checked : checkPlan({ ...standIns, ...draft }, id, today, site);
  const plan = planIn(found, id) ?? planIn(checkPlan(standIns, id, today, site), id);
  if (!plan) throw new Error('A plan of nothing but its title has no shape any more.');
  return { issues, plan, context: contextOf(found, id, site) };
}

function planIn({ corpus }: { readonly corpus: Corpus }, id: string): PlanEntry | undefined {
  const plan = corpus.plans.find((each) => each.id === id);
  return plan && { ...plan, prose: undefined };
}

/** What leads to a page of the plan leads to its part on paper, and what leads to a work to where it is written. */
function contextOf({ corpus }: { readonly corpus: Corpus }, id: string, { names, base }: Site): Context {
  const context = createContext(corpus);
  const known = new Map(
    (['designs', 'frameworks', 'standards'] as const).map((name) => [
      name as string,
      new Map(names[name].map((entry) => [entry.id, { id: entry.id, data: entry }])),
    ]),
  );
  const own = paths.entry('plans', id);
  return {
    ...context,
    // Of entries of the library only names are known here, and nothing else of them is shown on paper.
    find: ((collection, each) => known.get(collection)?.get(each) ?? context.find(collection, each)) as Context['find'],
    href: (path) => {
      if (path.startsWith(own)) return '';
      return path.startsWith(paths.collection('sources')) ? '#field-sources' : withBase(base, path);
    },
  };
}
