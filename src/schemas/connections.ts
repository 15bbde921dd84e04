import { z } from 'astro/zod';
import { citedText } from './cited-text.ts';
import { purposes, wordsOf } from './designs/lists.ts';
import { field } from './field.ts';
import { form } from './forms.ts';
import { idList } from './library.ts';

/** The address of an entry as authors write it: "protocols/data-dive-45". */
export const entryAddress = form(z.string().regex(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/), {
  code: 'wrong-form',
  must: 'a collection and an id with a slash between them',
  example: 'protocols/data-dive-45',
});

const relatedEntry = z.strictObject({
  entry: field(entryAddress, 'Entry', 'Another entry, as collection/id: protocols/data-dive-45.'),
  reason: field(citedText, 'Reason', 'Why a reader of this entry would look at that one.'),
});

export const purposesField = field(
  z.array(z.enum(wordsOf(purposes))),
  'Purposes',
  'What it is for; words of the list that learning designs use.',
).default([]);

export const relatedField = field(
  z.array(relatedEntry),
  'Related entries',
  'Entries of any collection to look at next, each with a reason.',
).default([]);

/** How an entry of the library is tied to the others. */
export const connectionFields = {
  purposes: purposesField,
  designs: idList('Designs', 'Ids of learning designs it goes with.'),
  cases: idList('Cases', 'Ids of cases that show it.'),
  standards: idList('Standards', 'Ids of standards it serves; the page marks them as this site’s reading.'),
  related: relatedField,
};
