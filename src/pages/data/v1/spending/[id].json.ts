import type { APIRoute } from 'astro';
import { spendingRecord } from '../../../../model/spending/record.ts';
import type { PublishedEntry } from '../../../../schemas/corpus.ts';
import { siteContext } from '../../../../context.ts';
import { publishedSpending } from '../../../_spending.ts';

export const getStaticPaths = publishedSpending;

export const GET: APIRoute<{ entry: PublishedEntry<'spending'> }> = async ({ props }) => {
  const record = spendingRecord(props.entry, await siteContext());
  return new Response(`${JSON.stringify(record, undefined, 2)}\n`, { headers: { 'content-type': 'application/json' } });
};
