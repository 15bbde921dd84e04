import { z } from 'astro/zod';
import { paths } from '../../lib/paths.ts';
import { planSheetNames, planSheets, type PlanSheet } from '../../lib/plan-sheets.ts';
import { formField } from '../stories/form/field.ts';
import { storyFormFields } from '../stories/form/fields.ts';
import { formRows } from '../stories/form/rows.ts';
import type { PublishedCorpus } from '../../schemas/corpus.ts';
import { defaultWords, type Words } from '../../schemas/words.ts';
import { isoDate } from '../../schemas/time.ts';
import { isForm, printedEntries, type PrintedEntry, type Printing } from './printed.ts';

const text = z.string().min(1);

const page = z.strictObject({
  /** The path of the page, and of the PDF beside it, without the base path. */
  page: z.string().regex(/^(?:\/[a-z0-9-]+)+\/$/),
  file: z.string().regex(/^(?:\/[a-z0-9-]+)+\.pdf$/),
  title: text,
  description: z.string(),
  /** When the content of the page was last reviewed. */
  reviewed: isoDate,
  /** Whether its sheets lie on their sides. */
  landscape: z.boolean().optional(),
  /** The fields of a PDF that is filled in on a computer. */
  form: z.array(formField).min(1).optional(),
});

/**
 * What is printed of a site. The build writes it into the site, so that the PDFs can be printed again without its
 * content.
 */
export const printPlan = z.strictObject({
  basePath: z.string().regex(/^\/(?:[^/\\]+\/)*$/),
  address: z.url().optional(),
  author: text,
  language: text,
  paper: z.enum(['Letter', 'A4']),
  pages: z.array(page),
});

export type PrintPlan = z.infer<typeof printPlan>;
export type PlannedPage = PrintPlan['pages'][number];

/** Plans the printing of a site. */
export function planOf(corpus: PublishedCorpus, printing: Printing): PrintPlan {
  const { basePath, address, organization, locale, paper } = corpus.site;
  return {
    basePath,
    ...(address === undefined ? {} : { address }),
    ...{ author: organization.name, language: locale, paper },
    pages: printedEntries(corpus, printing).flatMap((entry) =>
      pagesOf(entry, { ...defaultWords, ...corpus.site.words }),
    ),
  };
}

/**
 * The PDFs of an entry: its page, and a blank story once more to be filled in on a computer. Of a plan, which has many
 * pages, what is made for paper.
 */
function pagesOf(entry: PrintedEntry, words: Words): PlannedPage[] {
  const { collection, id, data } = entry;
  const facts = { title: data.title, description: data.summary ?? '', reviewed: data.reviewed };
  if (collection === 'plans') return planSheetNames.map((sheet) => sheetPage(id, sheet, facts));
  const whole: PlannedPage = { page: paths.entry(collection, id), file: paths.pdf(collection, id), ...facts };
  if (!isForm(entry)) return [whole];
  const form = storyFormFields(formRows(entry.data.tables), words);
  return [whole, { ...whole, file: paths.fillable(id), form }];
}

function sheetPage(
  plan: string,
  sheet: PlanSheet,
  { title, ...facts }: Pick<PlannedPage, 'title' | 'description' | 'reviewed'>,
): PlannedPage {
  return {
    ...{ page: paths.planSheet(plan, sheet), file: paths.planSheetPdf(plan, sheet) },
    ...{ title: `${planSheets[sheet]}: ${title}`, ...facts },
    ...(sheet === 'board' ? { landscape: true } : {}),
  };
}
