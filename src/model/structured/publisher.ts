import { present } from '../../lib/present.ts';
import type { Context } from '../context.ts';
import type { Thing } from './thing.ts';

/** Who publishes the site: https://schema.org/Organization. */
export function publisher({ corpus }: Context): Thing {
  const { name, link } = corpus.site.organization;
  return { '@type': 'Organization', name, ...present({ url: link }) };
}
