import { date, list } from '../../lib/format.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import { planFieldLabel } from '../../schemas/plans/field-labels.ts';
import type { Requirement } from '../../schemas/requirements.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import { fact } from '../library/facts.ts';
import { libraryPage, notesOf, type LibraryPage } from '../library/page.ts';
import type { Notes } from '../notes.ts';

/** One requirement, as its profile shows it. */
export interface RequirementView {
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  readonly asks: Cited;
  readonly who: string;
  /** The fields of a plan that show it, in words; empty where a plan cannot show it. */
  readonly fields: string;
  /** How a gap report tells. */
  readonly told: string;
  readonly meet: string;
  readonly isConfirmed: boolean;
}

export interface RequirementsPage {
  readonly page: LibraryPage;
  readonly requirements: readonly RequirementView[];
}

export function requirementsPage(entry: PublishedEntry<'requirements'>, context: Context): RequirementsPage {
  const { data } = entry;
  const notes = notesOf(entry, context);
  const requirements = data.requirements.map((requirement) => requirementView(requirement, notes));
  const own = {
    facts: [
      ...fact('Law', data.law),
      ...fact('State', data.state),
      ...fact('As of', date(data.asOf)),
      ...fact('Copy that was read', data.copy),
    ],
    contents: requirements.map(({ id, title }) => ({ label: title, href: `#${id}` })),
  };
  return { page: libraryPage(entry, notes, own, context), requirements };
}

function requirementView(requirement: Requirement, notes: Notes): RequirementView {
  const { id, title, citation, asks, who, fields, meet, confirmed } = requirement;
  return {
    ...{ id, title, citation, who, meet, asks: cited(asks, notes), isConfirmed: confirmed },
    fields: list(fields.map((field) => planFieldLabel(field) ?? field)),
    told: toldBy(requirement),
  };
}

function toldBy({ test, partly }: Requirement): string {
  if (test === undefined) return 'Only a person who reads the plan can tell.';
  const told = tests[test.kind];
  return partly ? `${told} A person has to judge whether it is enough.` : told;
}

const tests: Readonly<Record<NonNullable<Requirement['test']>['kind'], string>> = {
  filled: 'A program looks whether the plan says it.',
  'any-filled': 'A program looks whether the plan says it in one of these places.',
  'at-least': 'A program counts.',
  'days-between': 'A program counts the days between two dates.',
  'on-or-before': 'A program looks whether the date comes in time for each school year.',
  'every-year': 'A program looks whether the plan says it for each of its years.',
  'covers-years': 'A program counts the school years.',
  'each-item': 'A program looks at each item of the list; a no does not meet it.',
};
