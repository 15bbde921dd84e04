import { describe, expect, test } from 'vitest';
import { createContext } from '../../../../src/model/context.ts';
import { pdfLinks } from '../../../../src/model/printing/link.ts';
import { sheetLinks } from '../../../../src/model/plans/sheets/links.ts';
import { planOf, printPlan } from '../../../../src/model/printing/plan.ts';
import { printedEntries, type Printing } from '../../../../src/model/printing/printed.ts';
import type { PublishedCorpus } from '../../../../src/schemas/corpus.ts';
import { cycleSchema } from '../../../../src/schemas/cycles.ts';
import { lensSchema } from '../../../../src/schemas/lenses.ts';
import { describe as describeField } from '../../../../src/schemas/describe.ts';
import { storyLimits, storySchema } from '../../../../src/schemas/stories.ts';
import { planIn } from '../plans/support.ts';
import { contextOf } from '../support/context.ts';
import { districtEntry, spendingEntry } from '../support/spending.ts';
import { storyEntry } from '../support/stories.ts';

const given = { title: 'T', summary: 'S', reviewed: '2026-11-01' };
const cycle = (id: string, status: string) => {
  const data = cycleSchema.parse({ ...given, status });
  return { collection: 'cycles' as const, id, data, prose: undefined };
};
const lens = { collection: 'lenses' as const, id: 'look', data: lensSchema.parse(given), prose: undefined };

const { corpus }: { readonly corpus: PublishedCorpus } = contextOf(
  {
    districts: [districtEntry({})],
    spending: [spendingEntry({}), spendingEntry({ template: true, schoolYears: [] }, 'template')],
    lenses: [lens],
    cycles: [cycle('done', 'done'), cycle('log', 'blank')],
  },
  { basePath: '/pl/', paper: 'A4', address: 'https://learning.example' },
);

const printed = (printing: Printing): string[] =>
  printedEntries(corpus, printing).map(({ collection, id }) => `${collection}/${id}`);

describe('what is printed', () => {
  test('is every page that is meant for paper', () => {
    expect(printed('everything')).toEqual(['spending/riverbend', 'spending/template', 'lenses/look', 'cycles/log']);
  });

  test('or the blank sheets alone, or nothing', () => {
    expect(printed('blank-sheets')).toEqual(['spending/template', 'cycles/log']);
    expect(printed('nothing')).toEqual([]);
  });
});

describe('the plan', () => {
  const plan = planOf(corpus, 'everything');

  test('says of the site what a PDF says of itself', () => {
    expect(plan).toMatchObject({
      basePath: '/pl/',
      address: 'https://learning.example',
      author: 'Riverbend Unified',
      language: 'en-US',
      paper: 'A4',
    });
  });

  test('names each page and the file beside it', () => {
    expect(plan.pages[2]).toEqual({
      page: '/lenses/look/',
      file: '/lenses/look/look.pdf',
      title: 'T',
      description: 'S',
      reviewed: '2026-11-01',
    });
    expect(plan.pages[0]).toMatchObject({ page: '/spending/riverbend/', description: '' });
  });

  test('is read again as it was written', () => {
    expect(printPlan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  test.each(['/../../etc/passwd.pdf', '/lenses/../x.pdf', 'lenses/x.pdf', '/lenses/x.html', '/lenses//x.pdf'])(
    'names no file such as %s',
    (file) => {
      const [page] = plan.pages;
      expect(printPlan.safeParse({ ...plan, pages: [page] }).success).toBe(true);
      expect(printPlan.safeParse({ ...plan, pages: [{ ...page, file }] }).success).toBe(false);
    },
  );
});

describe('a page', () => {
  const linksIn = (printing: Printing) => pdfLinks(lens, createContext(corpus, printing));

  test('links to its PDF where the build prints it', () => {
    expect(linksIn('everything')).toEqual([{ label: 'Download as PDF', href: '/pl/lenses/look/look.pdf' }]);
  });

  test('has no link where the build does not', () => {
    expect(linksIn('blank-sheets')).toEqual([]);
    expect(linksIn('nothing')).toEqual([]);
    expect(pdfLinks(districtEntry({}), createContext(corpus, 'everything'))).toEqual([]);
  });
});

describe('a plan of a district', () => {
  const { entry, context } = planIn();
  const { pages } = planOf(context.corpus, 'everything');

  test('is printed as what is made of it for paper, each beside its page', () => {
    expect(pages.filter(({ page }) => page.startsWith('/plans/')).map(({ page, file }) => [page, file])).toEqual([
      ['/plans/riverbend/packet/', '/plans/riverbend/packet/riverbend-packet.pdf'],
      ['/plans/riverbend/families/', '/plans/riverbend/families/riverbend-families.pdf'],
      ['/plans/riverbend/board/', '/plans/riverbend/board/riverbend-board.pdf'],
    ]);
    expect(pages.flatMap(({ title, landscape }) => (landscape === true ? [title] : []))).toEqual([
      'One sheet for the board: Riverbend learns',
    ]);
    expect(printPlan.parse(JSON.parse(JSON.stringify(planOf(context.corpus, 'everything')))).pages).toEqual(pages);
  });

  test('leads to each from every page, and to the PDFs there are', () => {
    const sheetsIn = (printing: Printing) => sheetLinks(entry, createContext(context.corpus, printing));
    expect(sheetsIn('everything')[2]).toEqual({
      ...{ label: 'One sheet for the board', href: '/plans/riverbend/board/' },
      pdf: [{ label: 'PDF', href: '/plans/riverbend/board/riverbend-board.pdf' }],
    });
    expect(sheetsIn('nothing').map(({ pdf }) => pdf)).toEqual([[], [], []]);
  });
});

describe('a blank story', () => {
  const story = storyEntry({ template: true, tables: { byUse: [{ use: 'coaching' }] } }, 'blank');
  const context = contextOf({ stories: [story, storyEntry({}, 'told')] });
  const pagesIn = (printing: Printing) => planOf(context.corpus, printing).pages;

  test('is printed twice: to write on, and to fill in on a computer', () => {
    expect(pagesIn('blank-sheets').map(({ page, file, form }) => [page, file, form !== undefined])).toEqual([
      ['/stories/blank/', '/stories/blank/blank.pdf', false],
      ['/stories/blank/', '/stories/blank/fillable.pdf', true],
    ]);
    expect(pagesIn('everything').at(-1)).toMatchObject({ file: '/stories/told/told.pdf' });
  });

  test('has fields by the names and labels of its schema', () => {
    const form = pagesIn('blank-sheets').flatMap(({ form }) => form ?? []);
    expect(form.find(({ name }) => name === 'whoWeAre')).toEqual({
      ...{ name: 'whoWeAre', kind: 'area', label: 'Who we are', limit: storyLimits.whoWeAre },
      hint: describeField(storySchema, ['whoWeAre']).sentence,
    });
    expect(form.map(({ name }) => name)).toContain('tables.byUse.coaching.5');
  });

  test('links to both where the build prints them', () => {
    const labels = (printing: Printing) =>
      pdfLinks(story, createContext(context.corpus, printing)).map(({ label }) => label);
    expect(labels('blank-sheets')).toEqual(['Download as PDF', 'PDF to fill in on a computer']);
    expect(labels('nothing')).toEqual([]);
  });
});
