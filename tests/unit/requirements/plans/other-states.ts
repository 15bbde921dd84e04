import { activity, approval, consultation, goal, level, need, type ProfilePlans } from '../plan-edits.ts';

const session = { id: 'one', part: 'follow-up', date: '2021-10-14' } as const;
const training = { id: 'safety', topic: 'Safety', citation: 'Policy 1', frequency: 'each year' };
const comment = { how: 'Write to us.' };

export const florida: ProfilePlans = {
  // Nothing of a plan shows it: it asks for the state's own form.
  template: { meets: {}, misses: {} },
  consulted: {
    meets: { governance: { consultations: [consultation] } },
    misses: { governance: { team: [{ role: 'teacher' }] } },
  },
  analysis: { meets: { needs: [need()] }, meetsPartly: null, misses: { needs: [] } },
  approval: {
    meets: { governance: { approvals: [{ ...approval, by: 'Florida Department of Education' }] } },
    misses: { governance: {} },
  },
  catalog: { meets: { activities: [activity()] }, misses: { activities: [] } },
  item: {
    meets: { activities: [activity({ hours: 8 })] },
    meetsPartly: { activities: [activity()] },
    misses: { activities: [] },
  },
  objectives: {
    meets: { activities: [activity({ what: 'A coach visits.', goals: ['maths'] })] },
    meetsPartly: { activities: [activity({ what: 'A coach visits.' })] },
    misses: { activities: [activity()] },
  },
  'four-levels': {
    meets: {
      evaluation: {
        levels: [
          { ...level, level: 'reactions' },
          { ...level, level: 'learning' },
          { ...level, level: 'use' },
          { ...level, level: 'students' },
        ],
      },
    },
    meetsPartly: { evaluation: { levels: [level, { ...level, level: 'learning' }, { ...level, level: 'students' }] } },
    misses: { evaluation: {} },
  },
  'follow-up': {
    meets: { activities: [activity({ sessions: [session] })] },
    misses: { activities: [activity()] },
  },
};

export const iowa: ProfilePlans = {
  due: {
    meets: { improvementPlans: [{ title: 'School improvement plan' }] },
    misses: { improvementPlans: [], governance: {} },
  },
  'long-term': {
    meets: { schoolYears: ['2021-22', '2022-23'] },
    misses: { schoolYears: ['2021-22'] },
  },
  standards: {
    meets: { framework: 'lf-2011' },
    misses: { framework: undefined, goals: [goal()], activities: [activity()] },
  },
  'all-teachers': {
    meets: { activities: [activity()] },
    misses: { activities: [activity({ roles: ['school-leaders'] })] },
  },
  research: {
    meets: { activities: [activity({ evidence: [{ tier: 2, study: 'Atlas of districts [@atlas-2021].' }] })] },
    misses: { activities: [activity()] },
  },
  training: {
    meets: { activities: [activity({ what: 'First the reasons, then a model lesson, then each tries it.' })] },
    misses: { activities: [activity()] },
  },
  evaluation: { meets: { evaluation: { levels: [level] } }, misses: { evaluation: {} } },
};

export const pennsylvania: ProfilePlans = {
  'three-years': {
    meets: { schoolYears: ['2021-22', '2022-23', '2023-24'] },
    misses: { schoolYears: ['2021-22', '2022-23'] },
  },
  submitted: {
    meets: { governance: { approvals: [{ ...approval, by: 'Secretary of Education' }] } },
    misses: { governance: {} },
  },
  inspection: {
    meets: { comment: { ...comment, opens: '2021-06-01', closes: '2021-06-29' } },
    meetsPartly: { comment: { ...comment, opens: '2021-06-01', closes: '2021-06-28' } },
    misses: { comment: undefined },
  },
  'inspection-first': {
    meets: { comment: { ...comment, opens: '2021-07-21', closes: '2021-08-20' }, adopted: '2021-08-18' },
    meetsPartly: { comment: { ...comment, opens: '2021-07-22', closes: '2021-08-20' }, adopted: '2021-08-18' },
    misses: { comment: { ...comment, opens: '2021-09-01', closes: '2021-09-30' }, adopted: '2021-08-18' },
  },
  options: {
    meets: { activities: [activity(), activity({ id: 'courses', title: 'Courses' })] },
    meetsPartly: { activities: [activity()] },
    misses: { activities: [] },
  },
  terms: { meets: { definition: 'Work on curriculum is time in a team.' }, misses: { definition: undefined } },
  writers: {
    meets: { governance: { team: [{ role: 'teacher', chosen: 'elected by the teachers' }] } },
    meetsPartly: { governance: { team: [{ role: 'teacher', chosen: 'elected' }, { role: 'principal' }] } },
    misses: { governance: {} },
  },
  approval: {
    meets: { governance: { approvals: [{ ...approval, by: 'Committee' }, approval] } },
    meetsPartly: { governance: { approvals: [approval] } },
    misses: { governance: {} },
  },
  amendment: {
    meets: { cycle: 'three years; an amendment is open to comment for 28 days' },
    misses: { cycle: undefined },
  },
};

export const texas: ProfilePlans = {
  policy: {
    meets: { cycle: 'looked at each year', mandated: [training] },
    meetsPartly: { cycle: 'looked at each year', mandated: [] },
    misses: { cycle: undefined, mandated: [] },
  },
  differences: {
    meets: { mandated: [{ ...training, difference: 'Every year; the list of the state has every two years.' }] },
    misses: { mandated: [training] },
  },
  schedule: {
    meets: { mandated: [{ ...training, due: '2021-10-31' }] },
    meetsPartly: { mandated: [training] },
    misses: { mandated: [] },
  },
  campus: {
    meets: { activities: [activity({ schools: ['north'] })] },
    misses: { activities: [activity()] },
  },
  committee: {
    meets: { governance: { approvals: [{ ...approval, by: 'Campus committee' }] } },
    misses: { governance: {} },
  },
};
