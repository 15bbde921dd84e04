import type { APIRoute } from 'astro';
import { siteContext } from '../../../../context.ts';
import { casePackage } from '../../../../model/standards/case-package.ts';
import { isSetOfStandards } from '../../../../model/standards/of-framework.ts';
import type { PublishedEntry } from '../../../../schemas/corpus.ts';
import { jsonFile } from '../../../_json.ts';

/** Models have no standards to exchange. */
export async function getStaticPaths() {
  const { corpus } = await siteContext();
  return corpus.frameworks.filter(isSetOfStandards).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

export const GET: APIRoute<{ entry: PublishedEntry<'frameworks'> }> = async ({ props }) => {
  return jsonFile(casePackage(props.entry, await siteContext()));
};
