import type { APIRoute } from 'astro';
import { theme } from '../model/theme.ts';
import { siteContext } from '../context.ts';

export const GET: APIRoute = async () => {
  const { corpus } = await siteContext();
  return new Response(theme(corpus.site), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
