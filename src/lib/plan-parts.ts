/** The pages of a plan beside its overview, in the order of their menu; each is the last step of an address. */
export const planParts = {
  goals: 'Goals',
  activities: 'Activities',
  calendar: 'Calendar',
  timeline: 'Timeline',
  for: 'For you',
  alignment: 'Alignment',
  budget: 'Budget',
  people: 'People and rules',
  requirements: 'Requirements',
  changes: 'What changed',
  health: 'For the committee',
} as const;

export type PlanPart = keyof typeof planParts;
export const planPartNames = Object.keys(planParts) as PlanPart[];
