import type { APIRoute } from 'astro';
import { siteContext } from '../../context.ts';
import { furtherItems } from '../../model/designs/further-items.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(furtherItems(await siteContext())), {
    headers: { 'content-type': 'application/json' },
  });
