import type { APIRoute } from 'astro';
import { siteContext } from '../../../../context.ts';
import { planFile } from '../../../../model/data/plans.ts';
import type { PublishedEntry } from '../../../../schemas/corpus.ts';
import { jsonFile } from '../../../_json.ts';
import { publishedPlans } from '../../../_plans.ts';

export const getStaticPaths = publishedPlans;

export const GET: APIRoute<{ entry: PublishedEntry<'plans'> }> = async ({ props }) => {
  return jsonFile(planFile(props.entry, await siteContext()));
};
