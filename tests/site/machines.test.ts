import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../support/commands.ts';
import { filesIn } from '../support/files.ts';
import { fileAt } from '../support/links.ts';
import { addressOf, metaOf, pagesOf, shownTrail, structuredData, thingsOf, toldTrail } from '../support/page-head.ts';
import { movedPages } from '../support/redirects.ts';
import { hornbookSite, hostileSite, riverbendSite, type BuiltSite } from '../support/sites.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** What the entries of a folder are to search engines. */
const kinds: Readonly<Record<string, string>> = {
  designs: 'LearningResource',
  guides: 'LearningResource',
  cases: 'Article',
  standards: 'DefinedTerm',
  frameworks: 'DefinedTermSet',
  protocols: 'HowTo',
  lenses: 'LearningResource',
  cycles: 'LearningResource',
  pathways: 'LearningResource',
  credentials: 'LearningResource',
  research: 'Article',
  datasets: 'Dataset',
  glossary: 'DefinedTerm',
  spending: 'Dataset',
  stories: 'Article',
  plans: 'CreativeWork',
  requirements: 'Article',
};

/** Pages that list entries, and stand where entries do. */
const lists: ReadonlySet<string> = new Set(['plans/archive/index.html']);

describe.each([hornbookSite, riverbendSite])('what search engines are told on the pages of $name', (site) => {
  const pages = pagesOf(site);

  test('stands in one place, in the words of schema.org', () => {
    for (const { page, elements } of pages) {
      const data = structuredData(elements);
      expect(data.length, page).toBeLessThanOrEqual(1);
      for (const each of data) expect(each, page).toHaveProperty(['@context'], 'https://schema.org');
    }
  });

  test('is the way to the page as a reader sees it', () => {
    const without = pages.filter(({ elements }) => toldTrail(elements).length === 0).map(({ page }) => page);

    for (const { page, elements } of pages) expect(toldTrail(elements), page).toEqual(shownTrail(elements, site));
    expect(without).toEqual(['404.html', 'index.html', ...movedPages(site)].sort());
  });

  test('is what each entry is, with the address of its page', () => {
    const told = pages.flatMap(({ page, elements }) =>
      thingsOf(elements).flatMap(({ '@type': kind, url }) => (url === undefined ? [] : [[page, kind, url]])),
    );
    const entries = pages.flatMap(({ page }) => {
      const [, folder = ''] = /^([a-z]+)\/[^/]+\/index\.html$/.exec(page) ?? [];
      const kind = page === 'index.html' ? 'WebSite' : lists.has(page) ? undefined : kinds[folder];
      return kind === undefined || isForm(site, page) ? [] : [[page, kind, addressOf(page, site)]];
    });

    expect(told).toEqual(entries);
    const published = Object.entries(kinds).filter(([folder]) => existsSync(join(site.folder, folder)));
    expect(new Set(told.map(([, kind]) => kind))).toEqual(new Set([...published.map(([, kind]) => kind), 'WebSite']));
  });
});

describe('what other sites are told on the pages of riverbend', () => {
  const pages = pagesOf(riverbendSite).map(({ page, elements }) => ({ page, elements, told: metaOf(elements) }));

  test('is what the page is, what it holds and where it stands', () => {
    for (const { page, told } of pages) {
      expect(told.get('og:title'), page).toMatch(/\S/);
      expect(told.get('og:description'), page).toContain(told.get('description'));
      expect(told.get('og:type'), page).toMatch(/^(?:article|website)$/);
      expect(told.get('og:site_name'), page).toBe('Professional learning in Riverbend (fictional)');
      expect(told.get('twitter:card'), page).toBe('summary_large_image');
      expect(told.get('og:image:alt'), page).toMatch(/Riverbend/);
    }
    const standing = pages.filter(({ page }) => !['404.html', ...movedPages(riverbendSite)].includes(page));
    expect(standing.map(({ told }) => told.get('og:url'))).toEqual(
      standing.map(({ page }) => addressOf(page, riverbendSite)),
    );
  });

  test('is a picture of their section, of the size that is told', () => {
    const pictures = Map.groupBy(pages, ({ told }) => told.get('og:image') ?? 'none');

    for (const [image, [first]] of pictures) {
      const [width, height] = pngSize(readFileSync(join(riverbendSite.folder, fileAt(new URL(image), riverbendSite))));
      const told = [first?.told.get('og:image:width'), first?.told.get('og:image:height')];
      expect([width, height], image).toEqual([1200, 630]);
      expect(told).toEqual([String(width), String(height)]);
    }
    expect([...pictures.keys()].map((image) => fileAt(new URL(image), riverbendSite)).sort()).toEqual(
      filesIn(riverbendSite.folder).filter((file) => file.startsWith('og/')),
    );
  });
});

test('a site that does not know its address makes no pictures, and tells other sites nothing', () => {
  const told = pagesOf(hornbookSite).flatMap(({ elements }) => [...metaOf(elements).keys()]);

  expect(told.filter((name) => /^(?:og|twitter):/.test(name))).toEqual([]);
  expect(filesIn(hornbookSite.folder).filter((file) => /^og\/|\.xml$|^robots/.test(file))).toEqual([]);
});

describe.each([riverbendSite, hostileSite])('the map of $name for search engines', (site) => {
  const lines = mapOf(site);

  test('has the pages that may be listed, and no others', () => {
    const listed = pagesOf(site).filter(({ elements }) => metaOf(elements).get('robots') !== 'noindex');

    expect(lines.map(({ address }) => address).sort()).toEqual(listed.map(({ page }) => addressOf(page, site)).sort());
  });

  test('says when a page was last reviewed', () => {
    const reviewed = lines.find(({ address }) => /\/spending\/[a-z]+\/$/.test(address));

    expect(reviewed?.day).toMatch(/^2026-11-\d\dT00:00:00\.000Z$/);
  });

  test('is named by its index, and by no robots.txt below the top of an address', () => {
    const index = readFileSync(join(site.folder, 'sitemap-index.xml'), 'utf8');

    expect(index).toContain(`<loc>${addressOf('sitemap-0.xml', site)}</loc>`);
    expect(existsSync(join(site.folder, 'robots.txt'))).toBe(false);
  });
});

test('a site at the top of an address shows robots the way, and has a picture for authors', async () => {
  const [content, out] = [join(temporaryFolder(), 'content'), join(temporaryFolder(), 'site')];
  cpSync(join(import.meta.dirname, '../fixtures/small'), content, { recursive: true });
  const file = join(content, 'site.yaml');
  const settings = 'address: https://learning.example\ndocumentation: true\n';
  writeFileSync(file, readFileSync(file, 'utf8').replace('basePath: /small/\n', settings));

  const { code } = await run('build', ['--content', content, '--out', out]);
  const [script] = pagesOf({ ...hornbookSite, folder: out }).filter(({ page }) => page === 'docs/index.html');

  expect(code).toBe(0);
  expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://learning.example/sitemap-index.xml\n',
  );
  expect(readFileSync(join(out, 'sitemap-0.xml'), 'utf8')).toContain('<loc>https://learning.example/about/</loc>');
  expect(script && metaOf(script.elements).get('og:image')).toBe('https://learning.example/og/docs.png');
  expect(pngSize(readFileSync(join(out, 'og/docs.png')))).toEqual([1200, 630]);
});

/** A form to print has no figures and tells nothing, and so is not among the data. */
function isForm({ folder }: BuiltSite, page: string): boolean {
  const [, collection, id] = /^(spending|stories)\/([^/]+)\/index\.html$/.exec(page) ?? [];
  if (collection === undefined) return false;
  const data = JSON.parse(readFileSync(join(folder, `data/v1/${collection}.json`), 'utf8')) as DataFile;
  return data.entries.every((entry) => entry.id !== id);
}

interface DataFile {
  readonly entries: readonly { readonly id: string }[];
}

/** The width and the height that a PNG states. */
function pngSize(bytes: Buffer): readonly [width: number, height: number] {
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function mapOf({ folder }: BuiltSite): readonly { readonly address: string; readonly day: string | undefined }[] {
  const map = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
  const entries = [...map.matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?<\/url>/g)];
  return entries.map(([, address = '', day]) => ({ address, day }));
}
