import { date } from '../../lib/format.ts';
import type { Context } from '../context.ts';

/**
 * How to cite a page of the site: title, site, publisher, day of the last review, address where the site has one.
 *
 * @param path of the page, without the base path
 */
export function howToCite(title: string, reviewed: string, path: string, { corpus, href }: Context): string {
  const { name, organization, address } = corpus.site;
  const where = address === undefined ? '' : ` ${new URL(href(path), address).href}`;
  const publisher = organization.name === name ? '' : ` ${organization.name}.`;
  const sentence = /[.?!]$/.test(title) ? title : `${title}.`;
  return `“${sentence}” ${name}.${publisher} Last reviewed ${date(reviewed)}.${where}`;
}
