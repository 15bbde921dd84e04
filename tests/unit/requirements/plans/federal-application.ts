import { activity, approval, consultation, level, line, type ProfilePlans } from '../plan-edits.ts';

export const federalApplication: ProfilePlans = {
  activities: {
    meets: { activities: [activity({ what: 'Teachers learn to teach fractions.', goals: ['maths'] })] },
    meetsPartly: { activities: [activity({ goals: ['maths'] })] },
    misses: { activities: [activity()] },
  },
  growth: {
    meets: { mentoring: { text: 'Each new teacher has a mentor.', who: 'new teachers' } },
    misses: { mentoring: undefined, activities: [activity()] },
  },
  priority: {
    meets: {
      schools: [{ id: 'north', name: 'North School' }],
      activities: [activity({ schools: ['north'] })],
      budget: [line({ justification: 'For the school in targeted support.' })],
    },
    misses: { schools: [], activities: [activity()], budget: [line()] },
  },
  data: {
    meets: { evaluation: { levels: [level] }, governance: { consultations: [consultation] } },
    meetsPartly: { evaluation: { levels: [level] }, governance: {} },
    misses: { evaluation: {}, governance: { approvals: [approval] } },
  },
  nonpublic: {
    meets: { nonpublic: { text: 'Places in the study groups.', consulted: '2021-04-15' } },
    meetsPartly: { nonpublic: { text: 'Places in the study groups.' } },
    misses: { nonpublic: undefined },
  },
  coordination: {
    meets: { improvementPlans: [{ title: 'Plan of the schools' }], budget: [line()] },
    meetsPartly: { improvementPlans: [], budget: [line()] },
    misses: { improvementPlans: [], budget: [] },
  },
  consult: {
    meets: { governance: { consultations: [consultation] } },
    misses: { governance: { team: [{ role: 'teacher' }] } },
  },
  advice: {
    meets: { governance: { consultations: [{ ...consultation, done: 'One evening was added.' }] } },
    meetsPartly: { governance: { consultations: [consultation] } },
    misses: { governance: {} },
  },
  community: {
    meets: { activities: [activity({ provider: { name: 'public library', outside: true } })] },
    misses: { activities: [activity()], governance: {} },
  },
};
