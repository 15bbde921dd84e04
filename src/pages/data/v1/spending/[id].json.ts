import type { APIRoute } from 'astro';
import { spendingRecord } from '../../../../model/spending/record.ts';
import type { PublishedEntry } from '../../../../schemas/corpus.ts';
import { siteContext } from '../../../../context.ts';
import { jsonFile } from '../../../_json.ts';
import { publishedSpending } from '../../../_spending.ts';

export const getStaticPaths = publishedSpending;

export const GET: APIRoute<{ entry: PublishedEntry<'spending'> }> = async ({ props }) => {
  return jsonFile(spendingRecord(props.entry, await siteContext()));
};
