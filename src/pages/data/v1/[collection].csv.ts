import type { APIRoute } from 'astro';
import { siteContext } from '../../../context.ts';
import { dataCsv } from '../../../model/data/file.ts';
import type { DataCollection } from '../../../schemas/data/data-file.ts';
import { publishedData } from '../../_data.ts';

export const getStaticPaths = publishedData;

export const GET: APIRoute<{ collection: DataCollection }> = async ({ props }) => {
  const contents = dataCsv(props.collection, await siteContext());
  return new Response(contents, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
