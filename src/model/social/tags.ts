import { paths, withBase } from '../../lib/paths.ts';
import type { Frame, LinkView } from '../navigation.ts';
import { described, type Thing } from '../structured/thing.ts';
import { pictureOf } from './names.ts';
import { pictureSize } from './picture.ts';

/** One line about a page for other sites, as the attributes of a meta element. */
export type SocialTag = { readonly content: string } & ({ readonly property: string } | { readonly name: string });

export interface SharedPage {
  readonly title: string;
  readonly description: string;
  readonly trail: readonly LinkView[];
  readonly things: readonly Thing[];
  readonly fictional: boolean;
}

/**
 * How other sites show a link to a page: https://ogp.me.
 *
 * @param url the whole address of the page; nothing is told where the site does not know its own
 */
export function socialTags(
  { title, description, trail, things, fictional }: SharedPage,
  url: string | undefined,
  frame: Frame,
): SocialTag[] {
  const [, section] = trail;
  const picture = pictureOf(section?.href, frame.home);
  const image = frame.canonical(withBase(frame.home, paths.socialPicture(picture)));
  if (url === undefined || image === undefined) return [];
  const told = Object.entries({
    title,
    description: described(description, fictional),
    // A page that is about one thing is an article; the home page and lists are parts of a website.
    type: section && things.length > 0 ? 'article' : 'website',
    url,
    site_name: frame.siteName,
    image,
    'image:type': 'image/png',
    'image:width': String(pictureSize.width),
    'image:height': String(pictureSize.height),
    'image:alt': picture === 'home' || !section ? frame.siteName : `${section.label} · ${frame.siteName}`,
  });
  return [
    ...told.map(([name, content]) => ({ property: `og:${name}`, content })),
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
