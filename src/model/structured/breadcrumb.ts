import type { Frame, LinkView } from '../navigation.ts';
import { addressOf, type Thing } from './thing.ts';

/** The way to a page, step for step as the page shows it: https://schema.org/BreadcrumbList. */
export function breadcrumbList(trail: readonly LinkView[], frame: Frame): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      ...{ '@type': 'ListItem', position: index + 1, name: label },
      item: addressOf(href, frame),
    })),
  };
}
