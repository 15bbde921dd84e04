import type { APIRoute } from 'astro';
import { siteContext } from '../../../context.ts';
import { planWordFile } from '../../../integrations/word-files.ts';
import type { PublishedEntry } from '../../../schemas/corpus.ts';

export async function getStaticPaths() {
  const { corpus } = await siteContext();
  return corpus.plans.map((entry) => ({ params: { id: entry.id, file: entry.id }, props: { entry } }));
}

export const GET: APIRoute<{ entry: PublishedEntry<'plans'> }> = async ({ props }) => {
  const file = await planWordFile(props.entry, await siteContext());
  return new Response(file, {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
};
