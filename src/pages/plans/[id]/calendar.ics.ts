import type { APIRoute } from 'astro';
import { siteContext } from '../../../context.ts';
import { calendarFile } from '../../../model/plans/calendar-file.ts';
import type { PublishedEntry } from '../../../schemas/corpus.ts';
import { publishedPlans } from '../../_plans.ts';

export const getStaticPaths = publishedPlans;

export const GET: APIRoute<{ entry: PublishedEntry<'plans'> }> = async ({ props }) =>
  new Response(calendarFile(props.entry, undefined, await siteContext()), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
