import type { APIRoute } from 'astro';
import { siteContext } from '../../context.ts';
import { browserOf, listedCollections, type BrowserCollection } from '../../model/browser/list-page.ts';

export async function getStaticPaths() {
  return listedCollections(await siteContext()).map((collection) => ({
    params: { list: collection },
    props: { collection },
  }));
}

export const GET: APIRoute<{ collection: BrowserCollection }> = async ({ props }) =>
  new Response(JSON.stringify(browserOf(props.collection, await siteContext()).items), {
    headers: { 'content-type': 'application/json' },
  });
