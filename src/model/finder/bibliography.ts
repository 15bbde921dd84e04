import type { z } from 'astro/zod';
import { capitalized } from '../../lib/format.ts';
import type { sourceSchema } from '../../schemas/sources.ts';
import type { Origin, Origins } from './origins.ts';

/** An entry of the bibliography as an author writes it. */
export type SourceEntry = z.input<typeof sourceSchema>;

const nces = 'National Center for Education Statistics';

/**
 * The entries of the bibliography that some figures cite, in the order of the ids.
 *
 * @param ids ids of sources, each any number of times
 */
export function bibliographyOf(ids: Iterable<string>, origins: Origins): SourceEntry[] {
  return [...new Set(ids)].sort().flatMap((id) => {
    const tables = origins.tables.filter(({ source }) => source === id);
    const [first] = tables;
    return first === undefined ? [] : [entryOf(id, first, tables, origins.made)];
  });
}

/** The title of a source in a few words, as it stands beside a figure: "NCES F-33, 2021-22". */
export function shortTitle(id: string, { tables }: Origins): string {
  const year = tables.find(({ source }) => source === id)?.schoolYear;
  const kind = /^nces-(f33|ccd|edge)-/.exec(id)?.[1];
  return `NCES ${kind === 'f33' ? 'F-33' : (kind?.toUpperCase() ?? id)}${year === undefined ? '' : `, ${year}`}`;
}

function entryOf(id: string, first: Origin, tables: readonly Origin[], made: string): SourceEntry {
  return {
    ...{ id, authors: id.startsWith('nces-f33-') ? [nces, 'U.S. Census Bureau'] : [nces], title: titleOf(id, first) },
    ...{ publisher: nces, kind: 'data set', licence: 'Public domain', link: first.link, accessed: made },
    note: tables.map(readFrom).join(' '),
  };
}

/** NCES writes school years with a dash between: "2021–22". */
function titleOf(id: string, { schoolYear, table }: Origin): string {
  const year = schoolYear.replace('-', '–');
  if (id.startsWith('nces-f33-')) {
    const version = /_(\d[a-z])\b/.exec(table)?.[1];
    const fiscal = `School Year ${year} (Fiscal Year ${id.slice('nces-f33-'.length)})`;
    return `Common Core of Data School District Finance Survey (F-33), ${fiscal}${version ? `, Version ${version}` : ''}`;
  }
  return id.startsWith('nces-edge-')
    ? `EDGE Geocodes of Public Local Education Agencies, School Year ${year}`
    : `Common Core of Data, Local Education Agency Universe Survey, School Year ${year}`;
}

function readFrom({ table, what, source }: Origin): string {
  const rounded = source.startsWith('nces-f33-') ? ' Amounts are whole dollars rounded to thousands.' : '';
  return `Read from the file ${table.split(' › ').at(-1) ?? table}. ${capitalized(what)}.${rounded}`;
}
