import type { DefinitionTest } from '../../../../src/schemas/plans/lists.ts';
import { activity, answering, goal, need, type PlansMade, type ProfilePlans } from '../plan-edits.ts';

/** Of the activities all say yes, or one says no, or all say no; each says why. */
const answered = (test: DefinitionTest): PlansMade => ({
  meets: { activities: answering(test, true, true) },
  meetsPartly: { activities: answering(test, true, false) },
  misses: { activities: answering(test, false, false) },
});

export const federalDefinition: ProfilePlans = {
  integral: {
    meets: {
      activities: [activity({ goals: ['maths'] })],
      goals: [goal({ rationale: 'The materials are new.' })],
      improvementPlans: [{ title: 'Plan of the schools' }],
    },
    meetsPartly: { activities: [activity({ goals: ['maths'] })], goals: [goal()], improvementPlans: [] },
    misses: { activities: [activity()], goals: [goal()], improvementPlans: [] },
  },
  sustained: answered('sustained'),
  intensive: answered('intensive'),
  collaborative: answered('collaborative'),
  'job-embedded': answered('job-embedded'),
  'data-driven': {
    meets: { activities: answering('data-driven', true), needs: [need()] },
    meetsPartly: { activities: answering('data-driven', true), needs: [] },
    misses: { activities: answering('data-driven', false), needs: [need()] },
  },
  'classroom-focused': answered('classroom-focused'),
  'may-include': {
    meets: { activities: [activity({ what: 'Teachers learn to teach students learning English.' })] },
    misses: { activities: [] },
  },
};
