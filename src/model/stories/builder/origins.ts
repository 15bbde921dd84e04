import { paths } from '../../../lib/paths.ts';
import type { CollectionName } from '../../../schemas/collections.ts';
import type { Context } from '../../context.ts';
import type { LinkView } from '../../navigation.ts';
import { clearAndShort, originKey } from './advice.ts';
import { jargon } from './jargon.ts';
import { wordings } from './wordings.ts';

type Found = Exclude<CollectionName, 'site'>;

/** Where pieces of advice come from, as links by their keys: only to pages that this site has. */
export function adviceLinks({ find, href }: Pick<Context, 'find' | 'href'>): Readonly<Record<string, LinkView>> {
  const origins = [...wordings, ...jargon].map(({ origin }) => origin);
  return Object.fromEntries(
    [clearAndShort, ...origins].flatMap((origin): [string, LinkView][] => {
      const [collection = '', id = ''] = originKey(origin).split('/');
      // Advice names entries of the library by their addresses; a test looks each of them up.
      const entry = find(collection as Found, id);
      if (!entry) return [];
      const label = 'title' in entry.data ? entry.data.title : id;
      return [[originKey(origin), { label, href: href(paths.entry(collection as Found, id)) }]];
    }),
  );
}
