/** The closed lists of plans, each word with its label. */

/** Where a plan stands between being written and being kept for the record. */
export const planStatuses = {
  draft: 'Draft',
  'public-comment': 'Open for public comment',
  adopted: 'Adopted',
  amended: 'Adopted and amended',
  archived: 'Archived',
} as const;

/** The four areas a plan sets goals in. Source: The Learning Professional, August 2019, Professional Learning Planning. */
export const planAreas = {
  'content-and-pedagogy': 'Content and pedagogy',
  'coherence-and-relevance': 'Coherence and relevance',
  'measurement-and-impact': 'Measurement and impact',
  culture: 'Professional learning culture',
} as const;

/** What the federal definition asks of professional development. Source: 20 U.S.C. § 7801(42)(B). */
export const definitionTests = {
  sustained: 'Sustained',
  intensive: 'Intensive',
  collaborative: 'Collaborative',
  'job-embedded': 'Job-embedded',
  'data-driven': 'Data-driven',
  'classroom-focused': 'Classroom-focused',
} as const;

export type DefinitionTest = keyof typeof definitionTests;

/** Who takes part in what a plan holds. */
export const planRoles = {
  teachers: 'Teachers',
  'new-teachers': 'Teachers in their first years',
  coaches: 'Coaches and mentors',
  'school-leaders': 'School leaders',
  'district-leaders': 'District leaders',
  paraprofessionals: 'Paraprofessionals',
  specialists: 'Specialized support staff',
  substitutes: 'Long-term substitutes',
} as const;

export const gradeBands = {
  'pre-k-2': 'Pre-K to 2',
  '3-5': 'Grades 3 to 5',
  '6-8': 'Grades 6 to 8',
  '9-12': 'Grades 9 to 12',
} as const;

/** What an evaluation looks at, from the room to the students. The words are this site's. */
export const evaluationLevels = {
  reactions: 'What participants say of it',
  learning: 'What participants learned',
  support: 'What the organization did to support it',
  use: 'What participants do in their work',
  students: 'What students learn',
} as const;

/** Which part of an activity a session is. */
export const sessionParts = {
  initial: 'First session',
  'follow-up': 'Follow-up',
} as const;
