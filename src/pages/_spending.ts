import { siteContext } from '../context.ts';

/** The spending entries that have figures to download: all but blank templates. */
export async function publishedSpending() {
  const { corpus } = await siteContext();
  return corpus.spending
    .filter(({ data }) => !data.template)
    .map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
