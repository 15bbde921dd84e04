import { describe, expect, it } from 'vitest';
import { shippedContent } from '../../../scripts/lib/places.ts';
import { readPublished } from '../../../src/integrations/published.ts';
import { judge } from '../../../src/lib/plans/verdict.ts';
import type { Requirement } from '../../../src/schemas/requirements.ts';
import { today } from '../support/checked.ts';
import { planWith, type PlanEdit, type PlansMade, type ProfilePlans } from './plan-edits.ts';
import { federalApplication } from './plans/federal-application.ts';
import { federalDefinition } from './plans/federal-definition.ts';
import { federalReporting, federalUses } from './plans/federal-reporting.ts';
import { massachusetts, newHampshire, newJersey, newYork } from './plans/northeast.ts';
import { florida, iowa, pennsylvania, texas } from './plans/other-states.ts';

const plans: Readonly<Record<string, ProfilePlans>> = {
  'federal-definition': federalDefinition,
  'federal-title-ii-a-application': federalApplication,
  'federal-title-ii-a-reporting': federalReporting,
  'federal-title-ii-a-uses': federalUses,
  ...{ florida, iowa, massachusetts, pennsylvania, texas },
  'new-hampshire': newHampshire,
  'new-jersey': newJersey,
  'new-york': newYork,
};

/** Requirements that no program can tell: by hand, so that one more, or one less, is noticed. */
const onlyAPerson: Readonly<Record<string, readonly string[]>> = {
  'federal-definition': ['may-include'],
  'federal-title-ii-a-application': ['priority', 'community'],
  'federal-title-ii-a-reporting': ['report', 'access', 'results', 'retention', 'privacy'],
  'federal-title-ii-a-uses': [
    ...['providers', 'evaluation-systems', 'staffing', 'class-size', 'evidence-based', 'students', 'teaching'],
  ],
  florida: ['template', 'approval'],
  iowa: ['due', 'all-teachers', 'research', 'training'],
  massachusetts: ['for-whom', 'frameworks', 'inclusion', 'councils', 'english-learners', 'filed'],
  'new-hampshire': ['committee-role', 'evaluation'],
  'new-jersey': [],
  'new-york': ['others', 'articulation'],
  pennsylvania: ['submitted', 'amendment'],
  texas: ['differences', 'campus'],
};

/** Requirements that are met as soon as a plan shows them; of all others a person judges whether that is enough. */
const metByProgram = [
  'new-hampshire/five-years',
  ...['pennsylvania/three-years', 'pennsylvania/inspection', 'pennsylvania/inspection-first'],
];

const profiles = readPublished(shippedContent, today).corpus.requirements;

const asked = profiles.flatMap(({ id, data }) =>
  data.requirements.map((requirement) => ({ name: `${id}/${requirement.id}`, profile: id, requirement })),
);

function madeFor(profile: string, { id, title }: Requirement): PlansMade {
  const made = plans[profile]?.[id];
  if (made === undefined)
    throw new Error(
      `The requirement "${id}" (${title}) of ${profile} has no plans made for it: write one that meets it and one that misses it.`,
    );
  return made;
}

it('every plan is made for a requirement there is', () => {
  const made = Object.entries(plans).flatMap(([profile, each]) => Object.keys(each).map((id) => `${profile}/${id}`));
  expect(made.sort()).toEqual(asked.map(({ name }) => name).sort());
});

it('what only a person can tell is known by name', () => {
  const untold = profiles.map(({ id, data }) => [
    id,
    data.requirements.filter(({ test }) => test === undefined).map((requirement) => requirement.id),
  ]);
  expect(Object.fromEntries(untold)).toEqual(onlyAPerson);
});

/** Whether a plan can show a part of it, so that one has to be made. */
function hasParts({ test, fields }: Requirement): boolean {
  if (test?.kind === 'filled') return fields.length > 1;
  if (test?.kind === 'at-least') return (test.count ?? 1) > 1;
  return test !== undefined && ['days-between', 'on-or-before', 'every-year', 'each-item'].includes(test.kind);
}

const untold = { verdict: 'person', because: 'Only a person who reads the plan can tell.' };

describe('a requirement', () => {
  it.each(asked)('has its verdict from plans made for it: $name', ({ name, profile, requirement }) => {
    const { meets, misses } = madeFor(profile, requirement);
    const judged = (edit: PlanEdit) => judge(requirement, planWith(edit));
    if (onlyAPerson[profile]?.includes(requirement.id) === true) {
      expect([judged(meets), judged(misses)]).toEqual([untold, untold]);
      return;
    }
    expect(judged(misses).verdict).toBe('missing');
    const { verdict, because } = judged(meets);
    expect(verdict).toBe(metByProgram.includes(name) ? 'met' : 'person');
    if (verdict === 'person') expect(because).toMatch(/.+ Whether it is enough, a person has to tell\.$/);
  });

  it.each(asked.filter(({ requirement }) => hasParts(requirement)))(
    'is partly shown by a plan between the two: $name',
    ({ name, profile, requirement }) => {
      const { meetsPartly } = madeFor(profile, requirement);
      expect(meetsPartly, `The requirement "${name}" has parts: make a plan that shows one of them.`).toBeDefined();
      if (meetsPartly) expect(judge(requirement, planWith(meetsPartly)).verdict).toBe('partly');
    },
  );
});
