import type { APIRoute } from 'astro';
import { siteContext } from '../../../context.ts';
import { dataFile } from '../../../model/data/file.ts';
import type { DataCollection } from '../../../schemas/data/data-file.ts';
import { publishedData } from '../../_data.ts';
import { jsonFile } from '../../_json.ts';

export const getStaticPaths = publishedData;

export const GET: APIRoute<{ collection: DataCollection }> = async ({ props }) => {
  return jsonFile(dataFile(props.collection, await siteContext()));
};
