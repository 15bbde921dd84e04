import type { APIRoute } from 'astro';
import { siteContext } from '../../../../context.ts';
import { casePackage } from '../../../../model/standards/case-package.ts';
import type { PublishedEntry } from '../../../../schemas/corpus.ts';
import { jsonFile } from '../../../_json.ts';

/** Every framework there is, is a set of standards. */
export async function getStaticPaths() {
  const { corpus } = await siteContext();
  return corpus.frameworks.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

export const GET: APIRoute<{ entry: PublishedEntry<'frameworks'> }> = async ({ props }) => {
  return jsonFile(casePackage(props.entry, await siteContext()));
};
