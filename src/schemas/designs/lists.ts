/** The closed lists of learning designs, each word with its label. A site can rename any label in its words. */

export const purposes = {
  'know-students': 'Know each student better',
  'student-work': 'Look at student work',
  'use-data': 'Use data',
  'plan-together': 'Plan lessons and units together',
  'improve-teaching': 'Practice and improve teaching',
  'deepen-content': 'Deepen knowledge of the subject',
  'solve-problem': 'Solve a problem of practice',
  'new-educators': 'Support educators who are new',
  'spread-practice': 'Spread a practice to more classrooms',
  reflect: 'Reflect on your own practice',
  'show-skill': 'Show and credit what an educator can do',
  'build-team': 'Build a team that learns',
} as const;

export type PurposeId = keyof typeof purposes;

export const audiences = {
  teachers: 'Teachers',
  'new-teachers': 'New teachers',
  coaches: 'Coaches and mentors',
  'school-leaders': 'School leaders',
  'district-leaders': 'District leaders',
  'support-staff': 'Paraprofessionals and specialists',
  students: 'Students',
} as const;

export const formats = {
  'in-person': 'In person',
  online: 'Online',
  blended: 'Blended',
  'self-paced': 'Self-paced',
} as const;

export const frequencies = {
  once: 'Once',
  daily: 'Every day',
  'several-a-week': 'Several times a week',
  weekly: 'Every week',
  'every-two-weeks': 'Every two weeks',
  monthly: 'Every month',
  'each-term': 'Each term',
  yearly: 'Every year',
  'as-needed': 'When it is needed',
} as const;

/** Dollars for each participant in a year. */
export const costBands = {
  none: 'No extra money',
  'under-100': 'Under $100 a person',
  '100-to-499': '$100 to $499 a person',
  '500-to-1999': '$500 to $1,999 a person',
  '2000-or-more': '$2,000 or more a person',
} as const;

export const facilitatorNeeds = {
  none: 'No facilitator',
  member: 'A member of the group',
  trained: 'A trained colleague',
  outside: 'Somebody from outside',
} as const;

export const technologyNeeds = {
  none: 'None',
  everyday: 'What a school has every day',
  special: 'Something special',
} as const;

/** The tiers of evidence of 20 U.S.C. § 7801(21); a tier belongs to a study, never to a design. */
export const evidenceTiers = {
  1: 'Tier 1: strong',
  2: 'Tier 2: moderate',
  3: 'Tier 3: promising',
  4: 'Tier 4: a rationale under study',
} as const;

/** The words of a list, for a schema that takes one of them. */
export function wordsOf<Key extends string>(list: Readonly<Record<Key, string>>): [Key, ...Key[]] {
  return Object.keys(list) as [Key, ...Key[]];
}
