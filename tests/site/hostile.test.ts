import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { typographicTexts } from '../../src/lib/typographic.ts';
import { readCsv } from '../support/csv.ts';
import { attribute, elementsOf, named, textOf } from '../support/html.ts';
import { hostileSite as site } from '../support/sites.ts';

interface Row {
  readonly name?: string;
  readonly at: string;
  readonly amounts: Readonly<Record<string, { readonly note?: string }>>;
}

interface Spending extends Readonly<Record<'received' | 'bySource' | 'byUse', readonly Row[]>> {
  readonly title: string;
  readonly summary: string;
}

interface SiteFile {
  readonly name: string;
  readonly description: string;
  readonly about: readonly string[];
  readonly organization: { readonly name: string };
  readonly words: Readonly<Record<string, string>>;
}

const written = (path: string): unknown => typographicTexts(load(readFileSync(join(site.content, path), 'utf8')));
const published = (path: string): string => readFileSync(join(site.folder, path), 'utf8');

const own = written('site.yaml') as SiteFile;
const spending = written('spending/hostile.yaml') as Spending;
const rows = [...spending.received, ...spending.bySource, ...spending.byUse];
const names = rows.flatMap(({ name }) => name ?? []);
const places = rows.map(({ at }) => at);
const remarks = rows.flatMap(({ amounts }) => Object.values(amounts).flatMap(({ note }) => note ?? []));

describe('a text that tries to be something else stays a text', () => {
  test('in the title, the description and the name of every page', () => {
    const elements = elementsOf(site.folder, 'index.html');

    expect(textOf(elements.find(({ tagName }) => tagName === 'title') ?? never())).toBe(own.name);
    expect(elements.map((element) => attribute(element, 'content'))).toContain(own.description);
    expect(named(elements, 'h1').map(textOf)).toEqual([own.name]);
    expect(named(elements, 'footer').map(textOf).join()).toContain(own.organization.name);
    expect(textOf(named(elements, 'nav')[0] ?? never())).toContain(own.words['spending']);
  });

  test('in the paragraphs about the site', () => {
    const paragraphs = named(elementsOf(site.folder, 'about/index.html'), 'p').map(textOf);

    expect(paragraphs).toEqual(expect.arrayContaining([...own.about]));
  });

  test('in the tables and notes of a spending page', () => {
    const elements = elementsOf(site.folder, 'spending/hostile/index.html');
    const headings = named(elements, 'th').map(textOf);
    const notes = named(elements, 'li').map(textOf).join('\n');

    expect(named(elements, 'h1').map(textOf)).toEqual([spending.title]);
    expect(headings).toEqual(expect.arrayContaining([...names, own.words['coaching']]));
    for (const text of [...places, ...remarks]) expect(notes).toContain(asOneLine(text));
  });

  test('in the drawing of a chart and in its sentence', () => {
    const elements = elementsOf(site.folder, 'spending/hostile/index.html');
    const [sentence = never()] = named(elements, 'figcaption');
    const description = named(elements, 'desc').map(textOf);

    expect(textOf(sentence)).toContain(names[0]);
    expect(description).toContain(textOf(sentence));
  });

  test('in the data for search engines', () => {
    const elements = elementsOf(site.folder, 'spending/hostile/index.html');
    const [script = never()] = named(elements, 'script').filter((each) => attribute(each, 'type')?.includes('json'));

    expect(textOf(script)).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(textOf(script))).toMatchObject({
      '@graph': [
        { itemListElement: [{ name: 'Home' }, { name: own.words['spending'] }] },
        {
          name: spending.title,
          description: expect.stringContaining(spending.summary) as string,
          creator: { name: own.organization.name },
        },
      ],
    });
  });

  test('in the data file for programs', () => {
    const record = JSON.parse(published('data/v1/spending/hostile.json')) as Spending & {
      readonly byUse: readonly { readonly name: string; readonly amounts: readonly Record<string, unknown>[] }[];
    };

    expect(record.title).toBe(spending.title);
    expect([...record.received, ...record.bySource, ...record.byUse].map(({ name }) => name)).toEqual(
      rows.map(({ name }) => name ?? own.words['coaching']),
    );
    expect(record.byUse[1]?.amounts[0]).toMatchObject({ at: spending.byUse[1]?.at });
  });

  test('in the data file for spreadsheets, where none of them is a formula', () => {
    const [columns = [], ...lines] = readCsv(published('data/v1/spending/hostile.csv'));
    const texts = [...names, ...places, ...remarks];

    expect(lines.length).toBe(2 * rows.length);
    for (const line of lines) expect(line).toHaveLength(columns.length);
    expect(lines.flat().filter((cell) => /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell))).toEqual([]);
    expect(lines.flat()).toEqual(expect.arrayContaining(texts.map((text) => expect.stringContaining(text) as string)));
  });
});

/** Notes are read as HTML, where a line end of the file is a space. */
function asOneLine(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function never(): never {
  throw new Error('The page lacks what this test looks at.');
}
