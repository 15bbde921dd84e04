import type { planCodes } from '../../../../src/report/codes/plans.ts';
import type { Files } from '../../../support/content-folder.ts';
import { planned, planPath, withPlanField } from '../../support/plans.ts';
import { textIn } from '../../support/riverbend.ts';
import { inPlace, type Example } from './example.ts';

const field = (name: string): Example => inPlace((lines) => withPlanField(name, lines));

/** A rule that asks for languages, with these lines in the place of the fields it looks into. */
const rule = (fields: string, test = 'test: { kind: filled }'): Files => ({
  'requirements/own.yaml': `title: Our own rule
summary: What our board asks.
level: local
law: Policy 5
asOf: 2026-11-01
requirements:
  - id: languages
    title: Languages
    citation: Policy 5
    asks: A plan is there in the languages of families.
    who: our district
    ${test}
    meet: Name the languages.
    ${fields}
fictional: true
reviewed: 2026-11-01
`,
});

/** How the examples of the codes about plans are put to the test. */
export const planExamples: Readonly<Record<keyof typeof planCodes, Example>> = {
  'two-parts-one-id': field('needs'),
  'unknown-part': field('evaluation'),
  'date-outside-plan': field('mandated'),
  'dates-swapped': field('comment'),
  'before-adoption': field('adopted'),
  'impossible-time': field('timeZone'),
  'doubled-time': field('activities'),
  'hours-do-not-add-up': field('activities'),
  'budget-exceeds-source': field('budget'),
  'unfinished-plan': field('vision'),
  'plan-health': field('budget'),
  'requirement-missing': inPlace((lines) => ({
    ...withPlanField('access', lines),
    ...rule('fields: [access.languages]'),
  })),
  'unknown-plan-field': inPlace((lines) => ({
    ...withPlanField('access', 'access: { languages: [English] }', planned),
    ...rule(lines),
  })),
  'versions-not-in-line': inPlace((lines) => ({
    ...withPlanField('replaces', lines),
    'plans/first.yaml': textIn(planned, planPath).replace('title: Riverbend learns', 'title: The first'),
  })),
  'unfinished-test': inPlace((lines) => ({
    ...withPlanField('access', 'access: { languages: [English, Spanish] }', planned),
    ...rule('fields: [access.languages]', lines),
  })),
};
