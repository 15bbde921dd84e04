import type { Context } from '../context.ts';

const sections = ['designs', 'cases', 'standards', 'frameworks', 'guides', 'spending', 'districts'] as const;

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
export function sitePictures({ corpus: { site } }: Context): PictureName[] {
  if (site.address === undefined) return [];
  return pictureNames.filter((name) => name !== 'docs' || site.documentation);
}
