import { stored } from '../zip/store.ts';
import { openParts, type Zip } from '../zip/open.ts';
import type { Contents } from './contents.ts';
import { inspect } from './inspect.ts';

/**
 * A workbook of nothing but the parts that are read, which were looked through, each named once. hucre follows every
 * name in a workbook, however often, to drawings, pivot tables and more; in this one there is nothing to follow.
 *
 * @returns a zip file, whose sheets are named for their places
 */
export async function plainWorkbook(zip: Zip, { tabs, shared, isFrom1904 }: Contents): Promise<Uint8Array> {
  const sheets = tabs.map(({ path }, index) => ({ id: `sheet${index}`, type: 'worksheet', path }));
  const relations = [...sheets, ...shared.map(({ type, path }) => ({ id: type, type, path }))];
  const opened = await openParts(
    zip,
    relations.map(({ path }) => path),
  );
  inspect(zip.name, opened);
  const tags = sheets.map(({ id }, index) => `<sheet name="${index}" r:id="${id}"/>`);
  const workbook = `<workbook><workbookPr date1904="${isFrom1904}"/><sheets>${tags.join('')}</sheets></workbook>`;
  return stored(
    new Map([
      ['[Content_Types].xml', bytesOf('<Types/>')],
      ['_rels/.rels', bytesOf(listed([{ id: 'workbook', type: 'officeDocument' }]))],
      ['workbook', bytesOf(workbook)],
      ['_rels/workbook.rels', bytesOf(listed(relations))],
      ...relations.map(({ id }, index) => [id, opened[index] ?? new Uint8Array()] as const),
    ]),
  );
}

/** Each part lies at the path that is also its name. */
function listed(relations: readonly { readonly id: string; readonly type: string }[]): string {
  const tags = relations.map(({ id, type }) => `<Relationship Id="${id}" Type="/${type}" Target="${id}"/>`);
  return `<Relationships>${tags.join('')}</Relationships>`;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
