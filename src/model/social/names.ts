import type { Context } from '../context.ts';
import { listedHubs } from '../hub.ts';
import { isHub } from '../navigation.ts';

const sections = [
  'designs',
  'cases',
  'standards',
  'guides',
  'tools',
  'reference',
  'plans',
  'spending',
  'districts',
] as const;

/** A picture for each of these parts of the site; every other page has the one of the home page. */
export const pictureNames = ['home', ...sections, 'docs'] as const;
export type PictureName = (typeof pictureNames)[number];

/**
 * The picture of the part of the site a page stands in.
 *
 * @param section the address of the first step below the home page, with the base path; none on the home page
 * @param home the address of the home page, with the base path
 */
export function pictureOf(section: string | undefined, home: string): PictureName {
  return pictureNames.find((name) => section === `${home}${name}/`) ?? 'home';
}

/** The pictures a site has. Links need their whole address, so a site that does not know its own has none. */
export function sitePictures(context: Context): PictureName[] {
  const { site } = context.corpus;
  if (site.address === undefined) return [];
  const listed: readonly string[] = listedHubs(context);
  return pictureNames.filter((name) => {
    if (name === 'docs') return site.documentation;
    if (name === 'plans') return context.corpus.plans.length > 0;
    return !isHub(name) || listed.includes(name);
  });
}
