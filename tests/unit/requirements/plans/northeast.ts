import { activity, answering, approval, goal, level, line, need, type ProfilePlans } from '../plan-edits.ts';

const training = { id: 'safety', topic: 'Safety', citation: 'Policy 1', frequency: 'each year' };
const mentoring = { text: 'Each new teacher has a mentor.', who: 'teachers in their first two years' };
const certification = { by: 'superintendent', date: '2021-08-20', statement: 'The plan follows the rule.' };
const measured = goal({ measures: [{ id: 'use', what: 'Teachers who use them', unit: 'percent' }] });
const adjustment = { date: '2022-03-01', change: 'One workshop was dropped.' };

export const massachusetts: ProfilePlans = {
  'for-whom': {
    meets: { activities: [activity({ roles: ['teachers', 'school-leaders', 'paraprofessionals', 'specialists'] })] },
    misses: { activities: [activity({ roles: ['teachers'] })] },
  },
  annual: { meets: { cycle: 'three years, updated each year' }, misses: { cycle: undefined } },
  budget: {
    meets: { budget: [line(), line({ id: 'second', schoolYear: '2022-23' })] },
    meetsPartly: { budget: [line()] },
    misses: { budget: [] },
  },
  frameworks: {
    meets: { activities: [activity({ what: 'Teams plan units from the new history framework.' })] },
    misses: { activities: [activity()] },
  },
  inclusion: {
    meets: { activities: [activity({ what: 'Teachers and assistants plan together.', roles: ['paraprofessionals'] })] },
    misses: { activities: [activity()] },
  },
  councils: {
    meets: { activities: [activity({ what: 'Members of school councils learn to read a budget.' })] },
    misses: { activities: [activity()] },
  },
  'english-learners': {
    meets: { activities: [activity({ what: 'Teachers learn how a second language is learned.' })] },
    misses: { activities: [activity()], needs: [need()] },
  },
  filed: {
    meets: { governance: { approvals: [{ ...approval, by: 'Filed with the commissioner' }] } },
    misses: { governance: {} },
  },
};

export const newHampshire: ProfilePlans = {
  'five-years': {
    meets: { schoolYears: ['2021-22', '2022-23', '2023-24', '2024-25', '2025-26'] },
    misses: { schoolYears: ['2021-22', '2022-23', '2023-24', '2024-25'] },
  },
  committee: {
    meets: { governance: { team: [{ role: 'teacher', chosen: 'elected by the teachers' }] } },
    meetsPartly: { governance: { team: [{ role: 'teacher' }] } },
    misses: { governance: {} },
  },
  'committee-role': {
    meets: { cycle: 'five years; the committee looks at it each spring' },
    misses: { cycle: undefined, governance: {} },
  },
  definition: { meets: { definition: 'What educators do to learn.' }, misses: { definition: undefined } },
  evaluation: {
    meets: { evaluation: { levels: [level] } },
    misses: { evaluation: {}, goals: [goal()] },
  },
  standards: {
    meets: { activities: [activity({ standards: ['equity'] })] },
    misses: { activities: [activity()], goals: [goal()], framework: undefined },
  },
  licence: {
    meets: { licences: [{ licence: 'teacher', hours: 100, cycle: 'five years', citation: 'Rule 1' }] },
    misses: { licences: [] },
  },
  needs: { meets: { needs: [need()] }, meetsPartly: null, misses: { needs: [] } },
};

export const newJersey: ProfilePlans = {
  opportunities: {
    meets: { activities: [activity({ what: 'A coach visits.' })], schools: [{ id: 'north', name: 'North School' }] },
    meetsPartly: { activities: [activity({ what: 'A coach visits.' })], schools: [] },
    misses: { activities: [activity()], schools: [] },
  },
  resources: {
    meets: { budget: [line({ justification: 'Most new teachers asked for help in class.' })] },
    meetsPartly: { budget: [line()] },
    misses: { budget: [] },
  },
  statutory: { meets: { mandated: [training] }, misses: { mandated: [] } },
  needs: {
    meets: { needs: [need({ groups: ['students', 'teachers', 'leaders'] })] },
    meetsPartly: { needs: [need()] },
    misses: { needs: [] },
  },
  mentoring: { meets: { mentoring }, misses: { mentoring: undefined } },
  fiscal: {
    meets: { governance: { fiscalReview: approval } },
    misses: { governance: { approvals: [approval] } },
  },
  certified: {
    meets: { governance: { certification } },
    misses: { governance: { approvals: [approval] } },
  },
  annual: { meets: { cycle: 'three years, reviewed each year' }, misses: { cycle: undefined } },
};

export const newYork: ProfilePlans = {
  adopted: {
    meets: { adopted: '2021-09-01', schoolYears: ['2021-22', '2022-23'] },
    meetsPartly: { adopted: '2021-09-02', schoolYears: ['2021-22', '2022-23'] },
    misses: { adopted: '2022-08-18', schoolYears: ['2021-22'] },
  },
  others: {
    meets: { activities: [activity({ roles: ['paraprofessionals', 'substitutes'] })] },
    misses: { activities: [activity({ roles: ['teachers'] })] },
  },
  team: { meets: { governance: { team: [{ role: 'teacher' }] } }, misses: { governance: {} } },
  'team-members': {
    meets: { governance: { team: [{ role: 'president', represents: 'the teachers’ association' }] } },
    meetsPartly: { governance: { team: [{ role: 'president' }] } },
    misses: { governance: {} },
  },
  needs: { meets: { needs: [need()] }, misses: { needs: [] } },
  parts: {
    meets: {
      goals: [measured],
      activities: [activity({ what: 'A coach visits.' })],
      evaluation: { levels: [level] },
    },
    meetsPartly: { goals: [measured], activities: [activity()], evaluation: {} },
    misses: { goals: [], activities: [], evaluation: {} },
  },
  participation: {
    meets: { activities: [activity({ hours: 8 })] },
    misses: { activities: [activity()] },
  },
  articulation: {
    meets: { activities: [activity({ grades: ['3-5', '6-8'], what: 'Teams plan the move to middle school.' })] },
    misses: { activities: [activity()] },
  },
  sustained: {
    meets: { activities: answering('sustained', true, true) },
    meetsPartly: { activities: answering('sustained', false, true) },
    misses: { activities: answering('sustained', false, false) },
  },
  measured: {
    meets: { goals: [measured], evaluation: { levels: [level], adjustments: [adjustment] } },
    meetsPartly: { goals: [measured], evaluation: { levels: [level] } },
    misses: { goals: [goal()], evaluation: {} },
  },
  mentoring: { meets: { mentoring }, meetsPartly: null, misses: { mentoring: undefined } },
  certified: {
    meets: { governance: { certification } },
    misses: { governance: { approvals: [approval] } },
  },
  'public-meeting': {
    meets: { governance: { approvals: [{ ...approval, meeting: 'public meeting, item 7.2' }] } },
    misses: { governance: { approvals: [approval] } },
  },
};
