import { z } from 'astro/zod';

/** Labels a district may replace by its own, with the words the site uses otherwise. */
export const defaultWords = {
  home: 'Home',
  search: 'Search',
  spending: 'Spending',
  districts: 'Districts',
  guides: 'Guides',
  sources: 'Sources',
  about: 'About',
  documentation: 'For authors',
  received: 'Money received',
  budgeted: 'budgeted',
  spent: 'spent',
  bySource: 'Spending by source',
  byUse: 'Spending by use',
  'title-ii-a': 'Federal Title II-A',
  state: 'State',
  district: 'District',
  coaching: 'Coaching',
  'class-size-reduction': 'Class-size reduction',
  'courses-and-workshops': 'Courses and workshops',
  other: 'Other',
  'recruitment-and-retention': 'Recruitment and retention',
  'transferred-out': 'Transferred out',
  'nonpublic-equitable-services': 'Nonpublic equitable services',
  administration: 'Administration',
  'not-reported': 'not reported',
  'not-applicable': 'not applicable',
  actual: 'actual',
  revised: 'revised',
  proposed: 'proposed',
  estimate: 'estimate',
} as const;

export type Word = keyof typeof defaultWords;
export type Words = Readonly<Record<Word, string>>;

export const wordKeys = Object.keys(defaultWords) as Word[];

/** site.yaml may give any of them; the rest keep their default. */
export const wordsSchema = z.partialRecord(z.enum(wordKeys), z.string().min(1));
