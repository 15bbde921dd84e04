import { z } from 'astro/zod';
import { emailAddress, webAddress } from './address.ts';
import { citedText } from './cited-text.ts';
import { districtFigures } from './districts.ts';
import { entryFields } from './entry.ts';
import { field } from './field.ts';
import { provenanceFields } from './figure.ts';
import { identifier, stateCode } from './identifiers.ts';
import { fitting } from './limits.ts';
import { logo } from './logo.ts';
import { sourceSchema } from './sources.ts';
import { spendingTables } from './spending.ts';
import { schoolYear } from './time.ts';

const text = z.string().min(1);

/**
 * How many characters of each text its sheet holds. Each was found by printing texts made of the widest letters on
 * the narrower paper and the shorter one; tests/browser/stories.test.ts prints them again.
 */
export const storyLimits = {
  title: 60,
  name: 60,
  whoWeAre: 280,
  challenge: 300,
  solution: 420,
  impact: 300,
  figure: 12,
  figureLabel: 40,
  /** The name of a row of the spending tables. */
  row: 36,
  contactName: 50,
  contactRole: 50,
  contactPhone: 24,
  contactAddress: 60,
} as const;

/** How many of a kind the sheets hold. */
export const storyCounts = { years: 5, rows: 8, receivedRows: 2, figures: 2, impactFigures: 3 } as const;

const pulled = z.strictObject({
  value: field(
    fitting(text, storyLimits.figure),
    'Figure',
    `The number as it is shown large: 92%, $1.2 million, 16 of 16. At most ${storyLimits.figure} characters.`,
  ),
  label: field(
    fitting(text, storyLimits.figureLabel),
    'What it is',
    `A few words below the number. At most ${storyLimits.figureLabel} characters.`,
  ),
  ...provenanceFields,
});

const block = (limit: number, figures: number, label: string, sentence: string) =>
  field(
    z.strictObject({
      text: field(
        fitting(citedText, limit),
        'Text',
        `${sentence} At most ${limit} characters fit on the sheet.`,
      ).optional(),
      figures: field(
        z.array(pulled),
        'Large figures',
        `Numbers that are shown large, each with its source. At most ${figures} fit on the sheet.`,
      ).default([]),
    }),
    label,
    sentence,
  ).prefault({});

const contact = z.strictObject({
  name: field(
    fitting(text, storyLimits.contactName),
    'Name',
    'Whom to ask: an office, or a person who agreed to be named.',
  ),
  role: field(fitting(text, storyLimits.contactRole), 'Role', 'What the person or office does.').optional(),
  email: field(
    fitting(emailAddress, storyLimits.contactAddress),
    'E-mail',
    'An address that somebody reads.',
  ).optional(),
  phone: field(fitting(text, storyLimits.contactPhone), 'Telephone', 'A number as people dial it.').optional(),
  link: field(
    fitting(webAddress, storyLimits.contactAddress),
    'Web page',
    'A page with more, starting with https://.',
  ).optional(),
});

/** A data story: two sheets that an advocate hands to somebody who decides. The blank template is a valid entry. */
export const storySchema = z.strictObject({
  title: field(
    fitting(text, storyLimits.title),
    'Title',
    `The heading of the first sheet. At most ${storyLimits.title} characters fit on it.`,
  ),
  summary: field(text, 'Summary', 'One or two sentences for lists and search.'),
  template: field(z.boolean(), 'Blank template', 'true for a form to print and fill in by hand.').default(false),
  voice: field(
    z.enum(['own', 'from-sources']),
    'Voice',
    'own where the district tells it; from-sources where others wrote it from published sources, which every sheet says.',
  ).default('own'),
  district: field(
    identifier,
    'District',
    'The id of an entry in districts/; its name and figures are used.',
  ).optional(),
  name: field(
    fitting(text, storyLimits.name),
    'Name of the district',
    'The name as it stands on the sheets. Leave it out where the district has an entry whose name fits.',
  ).optional(),
  state: field(stateCode, 'State', 'The state the district is in, by its two capital letters: NJ.').optional(),
  logo: field(logo, 'Logo', 'The district’s logo, printed at the top of each sheet.').optional(),
  schoolYear: field(
    schoolYear,
    'School year',
    'The year the description is of, as 2021-22; otherwise the newest of the district’s entry.',
  ).optional(),
  whoWeAre: field(
    fitting(citedText, storyLimits.whoWeAre),
    'Who we are',
    `Who the district is, in two or three sentences. At most ${storyLimits.whoWeAre} characters fit on the sheet.`,
  ).optional(),
  figures: field(
    districtFigures,
    'District description',
    'The ten figures that describe the district, where they are not in the district’s entry.',
  ).prefault({}),
  spending: field(identifier, 'Spending', 'The id of an entry in spending/ whose tables are used.').optional(),
  tables: field(
    spendingTables,
    'Spending tables',
    'Tables of its own; they are used in place of those of a spending entry.',
  ).prefault({}),
  challenge: block(storyLimits.challenge, storyCounts.figures, 'Challenge', 'What problem had to be solved.'),
  solution: block(
    storyLimits.solution,
    storyCounts.figures,
    'Solution',
    'How professional learning was used to solve it.',
  ),
  impact: block(
    storyLimits.impact,
    storyCounts.impactFigures,
    'Impact',
    'What came of it, which is what readers most want to know.',
  ),
  contact: field(contact, 'Contact information', 'Whom a reader can ask.').optional(),
  sources: field(
    z.array(sourceSchema),
    'Sources',
    'Works this story rests on that do not stand in sources.yaml, so that the story is whole in one file.',
  ).default([]),
  ...entryFields,
});

export type Story = z.infer<typeof storySchema>;
export type StoryBlock = Story['impact'];
