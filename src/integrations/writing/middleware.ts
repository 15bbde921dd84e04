import { defineMiddleware } from 'astro:middleware';
import { escapeXml } from '../../lib/escape-xml.ts';
import { shown, type Shown } from './shown.ts';

/** Has every page say what is wrong with the content. A page that cannot be made because of it says only that. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const found = shown();
  try {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    return new Response(whileWritten(await response.text(), found), response);
  } catch (error) {
    if (found.problems === undefined) throw error;
    const page = whileWritten(notMade(String(error)), found);
    return new Response(page, { status: 500, headers: { 'content-type': 'text/html; charset=utf-8' } });
  }
});

function notMade(reason: string): string {
  const title = 'This page cannot be made yet';
  const body = `<main><h1>${title}</h1><p>${escapeXml(reason)}</p></main>`;
  return `<!doctype html><html lang="en-US"><head><title>${title}</title></head><body>${body}</body></html>`;
}

const folder = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}src/integrations/writing`;

/** Vite writes styles into the page, which the policy of a built page forbids. */
const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

function whileWritten(html: string, { reading, problems = '' }: Shown): string {
  const head =
    `<meta name="content-reading" content="${reading}">` +
    `<link rel="stylesheet" href="${folder}/report.css">` +
    `<script type="module" src="${folder}/follow.ts"></script></head>`;
  return html
    .replace(policy, '')
    .replace('</head>', head)
    .replace(/<body[^>]*>/, (body) => `${body}${problems}`);
}
