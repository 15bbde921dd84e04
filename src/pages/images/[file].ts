import type { APIRoute } from 'astro';
import { publishedImages, readImage } from '../../integrations/published-images.ts';

export function getStaticPaths() {
  return [...publishedImages()].map(([file, path]) => ({ params: { file }, props: { path } }));
}

export const GET: APIRoute<{ path: string }> = ({ props }) => new Response(readImage(props.path));
