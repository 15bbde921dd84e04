import type { APIRoute } from 'astro';
import { siteContext } from '../../../../context.ts';
import { activitiesBrowser } from '../../../../model/plans/activities-browser.ts';
import type { PublishedEntry } from '../../../../schemas/corpus.ts';
import { publishedPlans } from '../../../_plans.ts';

export const getStaticPaths = publishedPlans;

export const GET: APIRoute<{ entry: PublishedEntry<'plans'> }> = async ({ props }) =>
  new Response(JSON.stringify(activitiesBrowser(props.entry, await siteContext()).items), {
    headers: { 'content-type': 'application/json' },
  });
