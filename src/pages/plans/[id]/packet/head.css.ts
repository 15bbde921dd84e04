import type { APIRoute } from 'astro';
import { siteContext } from '../../../../context.ts';
import { packetHead } from '../../../../model/plans/packet/packet.ts';
import type { PublishedEntry } from '../../../../schemas/corpus.ts';
import { publishedPlans } from '../../../_plans.ts';

export const getStaticPaths = publishedPlans;

export const GET: APIRoute<{ entry: PublishedEntry<'plans'> }> = async ({ props }) =>
  new Response(packetHead(props.entry, await siteContext()), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
