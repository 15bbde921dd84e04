import type { APIRoute } from 'astro';
import { siteContext } from '../../context.ts';
import { browserOf } from '../../model/browser/list-page.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(browserOf('cases', await siteContext()).items), {
    headers: { 'content-type': 'application/json' },
  });
