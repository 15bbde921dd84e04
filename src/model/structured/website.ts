import { paths } from '../../lib/paths.ts';
import type { Context } from '../context.ts';
import { publisher } from './publisher.ts';
import { wholeAddress, type Thing } from './thing.ts';

/** The site as a whole, told on its home page: https://schema.org/WebSite. */
export function websiteThing(context: Context): Thing {
  const { name, description, locale } = context.corpus.site;
  return {
    '@type': 'WebSite',
    ...{ name, description, inLanguage: locale },
    url: wholeAddress(paths.home, context),
    publisher: publisher(context),
  };
}
