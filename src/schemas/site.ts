import { z } from 'astro/zod';
import { emailAddress, webAddress } from './address.ts';
import { field } from './field.ts';
import { form } from './forms.ts';
import { identifier } from './identifiers.ts';
import { logo } from './logo.ts';
import { isoDate } from './time.ts';
import { wordsSchema } from './words.ts';

const text = z.string().min(1);

const entryAddress = form(z.string().regex(/^[a-z]+\/[a-z0-9-]+$/), {
  code: 'wrong-form',
  must: 'a collection and an id with a slash between them',
  example: 'guides/read-a-spending-page',
});

const color = form(z.string().regex(/^#[0-9a-fA-F]{6}$/), {
  code: 'wrong-form',
  must: 'a colour in quotes: # and six digits or letters from a to f',
  example: '"#1d4e79"',
});

const basePath = form(z.string().regex(/^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/), {
  code: 'not-an-address',
  must: 'a path that starts and ends with a slash',
  example: '/pl/',
});

const organization = z.strictObject({
  name: field(text, 'Organization', 'Who publishes the site.'),
  link: field(webAddress, 'Organization’s link', 'Its own web address.').optional(),
});

const contact = z.strictObject({
  name: field(text, 'Contact', 'Whom to ask: an office or a role rather than a person.'),
  email: field(emailAddress, 'E-mail', 'An address that somebody reads.').optional(),
  phone: field(text, 'Telephone', 'A number as people dial it.').optional(),
  link: field(webAddress, 'Contact page', 'A page with a form or an address.').optional(),
});

const library = z.strictObject({
  include: field(z.boolean(), 'Include the library', 'true to add Hornbook’s own guides beneath yours.').default(false),
  examples: field(
    z.boolean(),
    'Include the examples',
    'true to add the example districts and spending pages as well.',
  ).default(false),
  hide: field(
    z.array(entryAddress),
    'Hidden entries',
    'Library entries to leave out, each as collection/id: guides/read-a-spending-page.',
  ).default([]),
});

/** site.yaml: whose site this is and how it presents itself. */
export const siteSchema = z.strictObject({
  name: field(text, 'Name of the site', 'The name shown at the top of every page.'),
  description: field(text, 'Description', 'One sentence for search engines and for the home page.'),
  about: field(z.array(text), 'About', 'Paragraphs of plain text for the page about this site.').default([]),
  organization: field(organization, 'Organization', 'Who publishes the site.'),
  contact: field(contact, 'Contact', 'Whom readers can ask.').optional(),
  district: field(
    identifier,
    'District',
    'The id of the district whose site this is; the home page opens with it.',
  ).optional(),
  logo: field(logo, 'Logo', 'A picture shown beside the name.').optional(),
  accent: field(color, 'Accent colour', 'The colour of the band at the top, as #1d4e79.').default('#1d4e79'),
  paper: field(z.enum(['Letter', 'A4']), 'Paper', 'The sheet your printers hold: Letter or A4.').default('Letter'),
  locale: field(z.enum(['en-US']), 'Language', 'The language of the site: en-US.').default('en-US'),
  address: field(
    webAddress,
    'Web address',
    'Where the site will be published: https://pl.example.org. Leave it out if you do not know yet.',
  ).optional(),
  basePath: field(
    basePath,
    'Base path',
    'The folder of the web address the site lives in, with both slashes: /pl/.',
  ).default('/'),
  library: field(library, 'Library', 'What of Hornbook’s own content appears beneath yours.').prefault({}),
  documentation: field(
    z.boolean(),
    'Documentation for authors',
    'true to publish the field guide and the pages that explain each problem code.',
  ).default(false),
  words: field(wordsSchema, 'Words', 'Your own words for labels of the site, such as spending: Investment.').default(
    {},
  ),
  reviewed: field(isoDate, 'Last reviewed', 'The day someone last checked this file, as 2026-11-22.').optional(),
});

export type Site = z.infer<typeof siteSchema>;
