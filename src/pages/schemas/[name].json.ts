import type { APIRoute } from 'astro';
import { jsonSchemas } from '../../schemas/json-schemas.ts';

export function getStaticPaths() {
  return [...jsonSchemas()].map(([name, schema]) => ({ params: { name }, props: { schema } }));
}

export const GET: APIRoute<{ schema: object }> = ({ props }) =>
  new Response(`${JSON.stringify(props.schema, undefined, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
