import { collections, type CollectionDefinition, type CollectionName } from '../schemas/collections.ts';
import { commented } from './comments.ts';
import { fieldBlocks, rowLines, type Given } from './fields.ts';

/** A file of a content folder that holds a new entry. */
export interface NewFile {
  /** Its path in the content folder. */
  readonly path: string;
  readonly text: string;
  /** The entry by itself, to be added where the collection is one file that is a list; undefined elsewhere. */
  readonly item: string | undefined;
}

/** How a skeleton is read, at its top. */
const introduction =
  'Every field stands here with its sentence. Those without a # must be filled in; npm run check names what is left. A field behind # may be added: take the # away from each of its lines.';

/** Where the text of a page begins. */
const body = 'Write the text of the page here.';

/**
 * A new entry with every field its schema knows.
 *
 * @param id the id of the entry; of no use to a collection that is one entry
 * @param given what is known of it, by the names of its fields
 */
export function skeleton(collection: CollectionName, id: string, given: Given): NewFile {
  const { layout, schema }: CollectionDefinition = collections[collection];
  const path = layout.kind === 'folder' ? `${layout.path}/${id}${layout.extensions[0] ?? ''}` : layout.path;
  const top = [schemaLine(collection, path), ...commented(introduction), ''].join('\n');
  if (layout.kind === 'list') {
    const item = `${rowLines(schema, layout.idField === undefined ? given : { [layout.idField]: id, ...given }).join('\n')}\n`;
    return { path, text: `${top}\n${item}`, item };
  }
  const fields = fieldBlocks(schema, given)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
  const isPage = path.endsWith('.md');
  return { path, text: isPage ? `---\n${top}\n${fields}---\n\n${body}\n` : `${top}\n${fields}`, item: undefined };
}

/** The line by which editors find the schema of a file. */
function schemaLine(collection: CollectionName, path: string): string {
  const up = path.includes('/') ? '..' : '.';
  return `# yaml-language-server: $schema=${up}/.schemas/${collection}.json`;
}
