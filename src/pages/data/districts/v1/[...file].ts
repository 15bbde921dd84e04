import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { publishedShards, shardFilesOf } from '../../../../integrations/published-shards.ts';

export function getStaticPaths() {
  const shards = publishedShards();
  return (shards ? shardFilesOf(shards) : []).map(([file, path]) => ({ params: { file }, props: { path } }));
}

export const GET: APIRoute<{ path: string }> = ({ props }) => new Response(Uint8Array.from(readFileSync(props.path)));
