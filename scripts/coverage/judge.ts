import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, named } from '../../tests/support/html.ts';
import { plain, says } from './facts.ts';
import type { Row, Tables } from './rows.ts';
import { visibleText } from './visible-text.ts';

/** What became of a row: its page with the facts it lacks, a page that is not there, or a collection still to come. */
export interface Judged {
  readonly row: Row;
  readonly path: string;
  readonly state: 'shown' | 'lacking' | 'no page' | 'later';
  readonly missing: readonly string[];
}

/** Every row, and what the tables except without need. */
export interface Coverage {
  readonly judged: readonly Judged[];
  readonly unneeded: readonly string[];
}

/**
 * Judges every row by the pages of a finished site.
 *
 * @param collections the names of the collections that the site has
 */
export function judgeAll(tables: Tables, site: string, collections: ReadonlySet<string>): Coverage {
  const { rows, addresses, later } = tables;
  const paths = new Map(addresses.map(({ row, path }) => [row, path]));
  const toCome = new Set(later.map(({ collection }) => collection).filter((name) => !collections.has(name)));
  const textOf = pageTexts(site);
  const judged = rows.map((row): Judged => {
    const path = paths.get(row.id) ?? ownPath(row);
    if (toCome.has(row.collection)) return { row, path, state: 'later', missing: [] };
    const text = textOf(path);
    if (text === undefined) return { row, path, state: 'no page', missing: row.must_show };
    const missing = row.must_show.filter((fact) => !says(text, fact));
    return { row, path, state: missing.length > 0 ? 'lacking' : 'shown', missing };
  });
  return { judged, unneeded: [...unneededAddresses(tables, site), ...unneededLater(tables, collections)] };
}

function ownPath({ collection, entry_id: id }: Row): string {
  return `/${collection}/${id}/`;
}

/** The text of the main part of a page, without the menus around it; undefined where there is no page. */
function pageTexts(site: string): (path: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return (path) => {
    if (!texts.has(path)) texts.set(path, hasPage(site, path) ? mainText(site, fileOf(path)) : undefined);
    return texts.get(path);
  };
}

function mainText(site: string, file: string): string {
  return plain(named(elementsOf(site, file), 'main').map(visibleText).join(' '));
}

function hasPage(site: string, path: string): boolean {
  return existsSync(join(site, fileOf(path)));
}

function fileOf(path: string): string {
  return `${path.slice(1)}index.html`;
}

function unneededAddresses({ rows, addresses }: Tables, site: string): string[] {
  return addresses.flatMap(({ row: id }) => {
    const row = rows.find((each) => each.id === id);
    if (!row) return [`addresses.yaml names ${id}, and there is no such row.`];
    return hasPage(site, ownPath(row)) ? [`addresses.yaml names ${id}, whose own page is there: ${ownPath(row)}`] : [];
  });
}

function unneededLater({ rows, later }: Tables, collections: ReadonlySet<string>): string[] {
  return later.flatMap(({ collection }) => {
    if (collections.has(collection)) return [`later.yaml names ${collection}, which is there now.`];
    return rows.some((row) => row.collection === collection)
      ? []
      : [`later.yaml names ${collection}, which no row needs.`];
  });
}
