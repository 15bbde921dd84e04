import type { APIRoute } from 'astro';
import { siteContext } from '../../../../../context.ts';
import { planTable } from '../../../../../model/data/plan-tables.ts';
import type { PublishedEntry } from '../../../../../schemas/corpus.ts';
import { planTables, type PlanTable } from '../../../../../schemas/data/plan-lines.ts';
import { publishedPlans } from '../../../../_plans.ts';

export async function getStaticPaths() {
  const plans = await publishedPlans();
  return plans.flatMap(({ params, props }) =>
    planTables.map((table) => ({ params: { ...params, table }, props: { ...props, table } })),
  );
}

export const GET: APIRoute<{ entry: PublishedEntry<'plans'>; table: PlanTable }> = async ({ props }) => {
  const contents = planTable(props.table, props.entry, await siteContext());
  return new Response(contents, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
