import { refuseDamaged } from '../refuse.ts';
import { openParts, type Zip } from '../zip/open.ts';
import { valueOf } from './attributes.ts';
import { mustHaveFewTags } from './inspect.ts';
import { relationsOf, relationsPath, type Relation } from './relations.ts';
import { openTags, tagName } from './tags.ts';

/** A tab of a workbook that is a worksheet. */
export interface Tab {
  readonly name: string;
  readonly isHidden: boolean;
  readonly path: string;
}

/** What of a workbook is read, by the paths of the parts. */
export interface Contents {
  /** In their order. Sheets that are one chart are passed over. */
  readonly tabs: readonly Tab[];
  /** The texts that cells share, and how their numbers look, which tells days. */
  readonly shared: readonly Relation[];
  /** Whether days are counted from 1904, as Excel on a Macintosh did. */
  readonly isFrom1904: boolean;
}

/** What a workbook says that it is made of. */
export async function contentsOf(zip: Zip): Promise<Contents> {
  const [root = ''] = await openTexts(zip, [relationsPath('')]);
  const { path } = relationsOf('', root).find(({ type }) => type === 'officeDocument') ?? refuseDamaged(zip.name);
  const [workbook = '', listed = ''] = await openTexts(zip, [path, relationsPath(path)]);
  const [tags, relations] = [[...openTags(workbook)], relationsOf(path, listed)];
  const only = (type: string): Relation[] => relations.filter((relation) => relation.type === type).slice(0, 1);
  return {
    tabs: tabsOf(zip.name, tags, relations),
    shared: [...only('sharedStrings'), ...only('styles')],
    isFrom1904: tags.some(
      (tag) => tagName(tag) === 'workbookPr' && /^(?:1|true)$/.test(valueOf(tag, 'date1904') ?? ''),
    ),
  };
}

async function openTexts(zip: Zip, paths: readonly string[]): Promise<string[]> {
  const parts = await openParts(zip, paths);
  mustHaveFewTags(zip.name, parts);
  return parts.map((bytes) => new TextDecoder().decode(bytes));
}

function tabsOf(name: string, tags: readonly string[], relations: readonly Relation[]): Tab[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const tabs = tags
    .filter((tag) => tagName(tag) === 'sheet')
    .flatMap((tag) => {
      const { type, path } = byId.get(valueOf(tag, /:id$/) ?? '') ?? refuseDamaged(name);
      const isHidden = /hidden$/i.test(valueOf(tag, 'state') ?? '');
      return type === 'worksheet' ? [{ name: valueOf(tag, 'name') ?? '', isHidden, path }] : [];
    });
  // A part that is named a thousand times would be read a thousand times.
  if (new Set(tabs.map(({ path }) => path)).size < tabs.length) refuseDamaged(name);
  return tabs;
}
