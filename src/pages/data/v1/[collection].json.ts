import type { APIRoute } from 'astro';
import { siteContext } from '../../../context.ts';
import { dataFile } from '../../../model/data/file.ts';
import type { DataCollection } from '../../../schemas/data/data-file.ts';
import { publishedData } from '../../_data.ts';

export const getStaticPaths = publishedData;

export const GET: APIRoute<{ collection: DataCollection }> = async ({ props }) => {
  const contents = dataFile(props.collection, await siteContext());
  return new Response(`${JSON.stringify(contents, undefined, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
