import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf, type Sheet } from '../browser/support/pdf.ts';
import { readTold, type Told } from '../browser/support/tags.ts';
import { run, type Ended } from '../support/commands.ts';
import { differences } from '../support/digests.ts';
import { filesIn, pagesIn } from '../support/files.ts';
import { attribute, elementsOf, textOf } from '../support/html.ts';
import { qpdfCheck } from '../support/qpdf.ts';
import { temporaryFolder } from '../support/temporary.ts';

const folder = mkdtempSync(join(tmpdir(), 'hornbook-pdf-'));
const [content, site] = [join(folder, 'content'), join(folder, 'site')];
const a4 = [595, 842];

/** A form to fill in by hand. */
const form = `title: A blank form
template: true
schoolYears: []
byUse:
  - use: coaching
  - use: other
    name: Other use
reviewed: 2026-11-20
`;

function build(out: string, environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return run('build', ['--content', content, '--out', out, '--pdf', '--today', '2026-11-22'], { environment });
}

beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../fixtures/small'), content, { recursive: true });
  writeFileSync(join(content, 'spending/form.yaml'), form);
  appendFileSync(join(content, 'site.yaml'), 'address: https://learning.example\n');
  expect((await build(site)).stdout).toContain('3 pages were printed to PDF.');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the finished site to change. */
function copyOfSite(): string {
  const copy = join(temporaryFolder(), 'site');
  cpSync(site, copy, { recursive: true });
  return copy;
}

const printed = [
  { id: 'form', title: 'A blank form', sheets: 1, last: 'Published by The office (fictional).' },
  {
    id: 'small',
    title: 'What the small district spends (fictional)',
    sheets: 4,
    last: 'Last reviewed November 22, 2026.',
  },
];

/** Every PDF there is, without its ending. */
const pdfs = ['spending/form/form', 'spending/small/small', 'stories/small/small'] as const;

describe.each(printed)('the PDF of $id', ({ id, title, sheets: count, last }) => {
  let told: Told;
  let sheets: readonly Sheet[];

  beforeAll(async () => {
    const bytes = readFileSync(join(site, `spending/${id}/${id}.pdf`));
    [told, sheets] = [await readTold(bytes), await readPdf(bytes)];
  });

  test('says what it is, in which language, and that it is tagged', () => {
    expect(told).toMatchObject({ title, author: 'The office (fictional)', language: 'en-US', isTagged: true });
    expect(told.packet).toEqual([title, 'en-US']);
  });

  test('has a bookmark for each heading of its page', () => {
    const headings = elementsOf(site, `spending/${id}/index.html`).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
    expect(told.bookmarks.split(/[[\],]+ ?/).filter(Boolean)).toEqual(
      headings.map((heading) => textOf(heading).trim()),
    );
  });

  test('is on the paper of the site, in its true size, whole', () => {
    expect(sheets).toHaveLength(count);
    for (const { width, height, scale } of sheets) {
      expect([Math.round(width), Math.round(height)]).toEqual(a4);
      expect(scale).toBeCloseTo(1, 3);
    }
    expect(sheets.map(({ text }) => text).join('\n')).toContain(last);
  });

  test('has its fonts in it', () => {
    expect(told.missingFonts).toEqual([]);
  });

  test('leads to the site by its whole address', () => {
    const out = told.links.map(({ to }) => String(to)).filter((to) => to.includes(':'));
    expect(out).toContain('https://learning.example/small/');
    expect(out.filter((to) => !to.startsWith('https://learning.example/small/'))).toEqual([]);
    expect(told.links.filter(({ name }) => name.trim() === '')).toEqual([]);
  });

  test('is whole to qpdf', async () => {
    const said = await qpdfCheck(readFileSync(join(site, `spending/${id}/${id}.pdf`)));
    expect(said).toContain('No syntax or stream encoding errors found');
    expect(said).toContain('Ended with 0.');
  });
});

test('the PDF of a story is its two sheets, in their true size, tagged', async () => {
  const bytes = readFileSync(join(site, 'stories/small/small.pdf'));
  expect(await readTold(bytes)).toMatchObject({
    title: 'Days for teams (fictional)',
    isTagged: true,
    missingFonts: [],
  });
  const sheets = await readPdf(bytes);
  expect(sheets.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([a4, a4]);
  for (const { scale } of sheets) expect(scale).toBeCloseTo(1, 3);
});

test('pages link to the PDFs there are, and to no others', () => {
  const links = pagesIn(site).flatMap((page) =>
    elementsOf(site, page).flatMap((element) => {
      const to = attribute(element, 'href') ?? '';
      return to.endsWith('.pdf') ? [`${page} ${to} ${textOf(element).trim()}`] : [];
    }),
  );

  expect(links).toEqual(pdfs.map((pdf) => `${dirname(pdf)}/index.html /small/${pdf}.pdf Download as PDF`));
  expect(pdfsIn(site)).toEqual(pdfs.map((pdf) => `${pdf}.pdf`));
});

test('a second build gives the same bytes, on a machine far away', async () => {
  const again = join(temporaryFolder(), 'site');
  const { code } = await build(again, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });

  expect(code).toBe(0);
  expect(differences(again, site)).toEqual([]);
});

describe('printing a finished site again', () => {
  test('gives the same bytes', async () => {
    const copy = copyOfSite();
    for (const file of pdfsIn(copy)) rmSync(join(copy, file));
    const { code, stdout } = await run('pdf', ['--site', copy]);

    expect([code, stdout]).toEqual([0, '3 pages were printed to PDF.\n']);
    expect(differences(copy, site)).toEqual([]);
  });

  test('leaves out links to a site that does not know its address; their words stay', async () => {
    const copy = copyOfSite();
    const plan = join(copy, 'printed.json');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace(/ *"address": .*\n/, ''));
    await run('pdf', ['--site', copy]);
    const bytes = readFileSync(join(copy, 'spending/small/small.pdf'));
    const { links } = await readTold(bytes);

    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ to }) => String(to).includes(':'))).toEqual([]);
    expect((await readPdf(bytes))[0]?.text).toContain('A small site');
  });

  test('stops at a page that would be made smaller, and leaves all as it was', async () => {
    const copy = copyOfSite();
    appendFileSync(join(copy, 'theme.css'), '.table-box { min-width: 60rem }\n');
    const before = copyOf(copy);
    const { code, stderr } = await run('pdf', ['--site', copy]);

    expect(code).toBe(1);
    expect(stderr).toMatch(/^\/spending\/form\/ is wider than its paper: the browser made it [\d.]+ % of its size\.\n/);
    expect(stderr).toContain('Nothing was printed; the site is as it was before.');
    expect(differences(copy, before)).toEqual([]);
  });

  test('stops at a page that needs a file which is not there', async () => {
    const copy = copyOfSite();
    rmSync(join(copy, 'theme.css'));
    const { code, stderr } = await run('pdf', ['--site', copy]);

    expect(code).toBe(1);
    expect(stderr).toContain('/spending/form/ cannot be printed: it needs /small/theme.css, which is not in the site.');
  });

  test('needs a site whose pages link to PDFs', async () => {
    const copy = copyOfSite();
    rmSync(join(copy, 'printed.json'));
    const { code, stderr } = await run('pdf', ['--site', copy]);

    expect(code).toBe(1);
    expect(stderr).toContain('was built without PDFs: its pages have no links to them.');
    expect(stderr).toContain('npm run build -- --pdf');
  });
});

describe('where no browser starts', () => {
  const environment = { CHROME_PATH: join(folder, 'no-browser') };
  const message = `CHROME_PATH names ${environment.CHROME_PATH}, and no browser starts from there`;

  test('a build says so at once, and the previous site stays', async () => {
    const copy = copyOfSite();
    const { code, stdout, stderr } = await build(copy, environment);

    expect(code).toBe(1);
    expect(stdout).not.toContain('The site is in');
    expect(stderr.split(message)).toHaveLength(2);
    expect(stderr).toContain('Nothing was built; the site is as it was before.');
    expect(differences(copy, site)).toEqual([]);
  });

  test('a finished site is not printed', async () => {
    const { code, stderr } = await run('pdf', ['--site', site], { environment });

    expect(code).toBe(1);
    expect(stderr.split(message)).toHaveLength(2);
  });
});

function pdfsIn(root: string): readonly string[] {
  return filesIn(root).filter((file) => file.endsWith('.pdf'));
}

function copyOf(root: string): string {
  const copy = join(temporaryFolder(), 'before');
  cpSync(root, copy, { recursive: true });
  return copy;
}
