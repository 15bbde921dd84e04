import type { Context } from '../context.ts';
import { linkAt } from '../library/ties.ts';
import { published } from './parts.ts';

const idLists = ['designs', 'cases', 'standards', 'datasets'] as const;

/** The fields of an entry of the library without the ids of entries that the site leaves out: every id leads somewhere. */
export function publishedTies(data: object, context: Context): Readonly<Record<string, unknown>> {
  const fields = Object.entries(data).map(([name, value]) => [name, publishedOnly(name, value, context)] as const);
  return Object.fromEntries(fields);
}

/** Fields of these names have the same shape in every collection; the schema has seen to it. */
function publishedOnly(name: string, value: unknown, context: Context): unknown {
  const collection = idLists.find((each) => each === name);
  if (collection) return published(collection, value as readonly string[], context);
  switch (name) {
    case 'related':
      return (value as readonly { entry: string }[]).filter(({ entry }) => linkAt(entry, context) !== undefined);
    case 'examples':
      return (value as readonly { case: string }[]).filter((each) => context.find('cases', each.case) !== undefined);
    case 'from':
      return published('frameworks', [(value as { framework: string }).framework], context).length > 0
        ? value
        : undefined;
    default:
      return value;
  }
}
