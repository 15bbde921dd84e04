import type { APIRoute } from 'astro';
import { jsonSchemas } from '../../schemas/json-schemas.ts';
import { jsonFile } from '../_json.ts';

export function getStaticPaths() {
  return [...jsonSchemas()].map(([name, schema]) => ({ params: { name }, props: { schema } }));
}

export const GET: APIRoute<{ schema: object }> = ({ props }) => jsonFile(props.schema, 'application/schema+json');
