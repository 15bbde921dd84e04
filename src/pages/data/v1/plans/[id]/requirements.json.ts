import type { APIRoute } from 'astro';
import { siteContext } from '../../../../../context.ts';
import { gapReport } from '../../../../../model/data/gap-report.ts';
import type { PublishedEntry } from '../../../../../schemas/corpus.ts';
import { jsonFile } from '../../../../_json.ts';
import { publishedPlans } from '../../../../_plans.ts';

export const getStaticPaths = publishedPlans;

export const GET: APIRoute<{ entry: PublishedEntry<'plans'> }> = async ({ props }) => {
  return jsonFile(gapReport(props.entry, await siteContext()));
};
