import { siteContext } from '../context.ts';

/** The plans of the site, one file each. */
export async function publishedPlans() {
  const { corpus } = await siteContext();
  return corpus.plans.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
