import { activity, consultation, goal, line, need, type ProfilePlans } from '../plan-edits.ts';

const actual = { value: 56, date: '2022-05-15', source: 'atlas-2021', at: 'p. 9' };
const measured = goal({ measures: [{ id: 'stay', what: 'Teachers who stay', unit: 'percent', actuals: [actual] }] });
const unmeasured = goal({ measures: [{ id: 'stay', what: 'Teachers who stay', unit: 'percent' }] });

export const federalReporting: ProfilePlans = {
  report: {
    meets: { contact: { office: 'Office of Federal Programs' } },
    misses: { contact: undefined },
  },
  use: {
    meets: { budget: [line({ spent: 11_500 })] },
    misses: { budget: [line()] },
  },
  effect: {
    meets: { goals: [measured], evaluation: {} },
    misses: { goals: [unmeasured], evaluation: {} },
  },
  access: {
    meets: { budget: [line({ justification: 'Pays the mentors at the two schools with the most new teachers.' })] },
    misses: { budget: [line()], needs: [need()], evaluation: {} },
  },
  results: {
    meets: { evaluation: { findings: ['Nine of ten teachers were rated effective.'] } },
    misses: { evaluation: {} },
  },
  retention: {
    meets: { goals: [measured] },
    misses: { goals: [] },
  },
  public: {
    meets: { access: { languages: ['English', 'Spanish'] }, contact: undefined },
    misses: { access: {}, contact: undefined },
  },
  privacy: {
    meets: { governance: { consultations: [consultation] } },
    misses: { governance: { consultations: [{ ...consultation, with: 'Ms. Rivera of grade 4' }] } },
  },
};

export const federalUses: ProfilePlans = {
  programs: {
    meets: {
      activities: [activity({ what: 'A coach visits.' })],
      evaluation: { levels: [{ level: 'use', question: 'What do people do?', how: 'visits in May' }] },
    },
    meetsPartly: { activities: [activity({ what: 'A coach visits.' })], evaluation: {} },
    misses: { activities: [activity()], evaluation: {} },
  },
  providers: {
    meets: { activities: [activity({ provider: { name: 'partner college', outside: true } })] },
    misses: { activities: [activity()] },
  },
  purpose: {
    meets: { goals: [goal({ rationale: 'The materials are new.' })] },
    meetsPartly: { goals: [goal({ rationale: 'The materials are new.' }), goal({ id: 'reading' })] },
    misses: { goals: [goal()] },
  },
  'all-students': {
    meets: { needs: [need({ groups: ['students learning English'] })] },
    misses: { needs: [need()] },
  },
  uses: {
    meets: { budget: [line({ justification: 'Pays two mentors.' })] },
    meetsPartly: { budget: [line()] },
    misses: { budget: [] },
  },
  'evaluation-systems': {
    meets: { activities: [activity({ what: 'Principals give feedback twice a year.' })] },
    misses: { activities: [], budget: [] },
  },
  staffing: {
    meets: { budget: [line({ use: 'recruitment-and-retention' })] },
    misses: { budget: [line()], mentoring: undefined },
  },
  'class-size': {
    meets: { budget: [line({ use: 'class-size-reduction', justification: 'Down to 18 in grade 1.' })] },
    misses: { budget: [line()] },
  },
  'evidence-based': {
    meets: { activities: [activity({ evidence: [{ tier: 2, study: 'Atlas of districts [@atlas-2021].' }] })] },
    misses: { activities: [activity()] },
  },
  students: {
    meets: { activities: [activity({ what: 'Teachers learn to teach gifted students.' })] },
    misses: { activities: [activity()], mandated: [] },
  },
  teaching: {
    meets: { activities: [activity({ subjects: ['science'], what: 'Teams plan lessons in science.' })] },
    misses: { activities: [activity()] },
  },
};
