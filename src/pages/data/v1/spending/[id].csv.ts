import type { APIRoute } from 'astro';
import { spendingCsv } from '../../../../model/spending/csv.ts';
import { spendingRecord } from '../../../../model/spending/record.ts';
import type { PublishedEntry } from '../../../../schemas/corpus.ts';
import { siteContext } from '../../../../context.ts';
import { publishedSpending } from '../../../_spending.ts';

export const getStaticPaths = publishedSpending;

export const GET: APIRoute<{ entry: PublishedEntry<'spending'> }> = async ({ props }) => {
  const record = spendingRecord(props.entry, await siteContext());
  return new Response(spendingCsv(record), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
