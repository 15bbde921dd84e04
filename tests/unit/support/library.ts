import type { Files } from '../../support/content-folder.ts';
import { rewritten, riverbend } from './riverbend.ts';
import { tools } from './tools.ts';

/** The text of a standard with the fields and rows that differ from one to the next. */
const standard = (title: string, framework: string, number: number, more = '') => `---
title: ${title}
summary: About ${title.toLowerCase()}.
framework: ${framework}
number: ${number}
${more}fictional: true
reviewed: 2026-11-01
---
`;

/**
 * Riverbend with a library: two designs, a case, two editions of standards and an entry or two of each other collection,
 * all made up, in which nothing is wrong.
 */
export const library = {
  ...riverbend,
  'designs/pairs.md': `---
title: Pairs
summary: Two teachers visit each other.
purposes: [reflect]
audiences: [teachers]
formats: [in-person]
useWhen:
  - Two teachers teach the same grade [@atlas-2021, p. 5].
notWhen:
  - Nobody can leave a class.
people:
  min: 2
  max: 4
  basis: { source: atlas-2021, at: p. 6 }
time:
  minutes: { min: 30, max: 60 }
  weeks: { min: 1, max: 6 }
  frequency: weekly
  basis: { estimate: A visit and the talk after it. }
cost:
  band: none
  basis: { estimate: Nothing is bought. }
facilitator: { need: none }
technology: { need: none }
steps:
  - title: Visit
    text: One watches the other teach.
standards: [lf-2011-data]
related:
  - design: rounds
    reason: More people watch.
evidence:
  - study: Rivera, 2019
    tier: 2
    basis: { source: atlas-2021, at: p. 7 }
    outcome: Lessons had more questions [@atlas-2021, p. 8].
    population: Forty teachers.
    setting: Four schools.
    source: atlas-2021
    at: p. 8
fictional: true
reviewed: 2026-11-01
---

Pairs grew [@atlas-2021, p. 9].
`,
  'designs/rounds.md': `---
title: Rounds
summary: A group visits many classes.
purposes: [use-data]
audiences: [school-leaders]
formats: [in-person]
useWhen: [A question concerns the whole school.]
notWhen: [The aim is to rate teachers.]
people: { min: 4, basis: { estimate: Three visit one. } }
time:
  minutes: { min: 45, max: 45 }
  weeks: { min: 1, max: 1 }
  frequency: each-term
  basis: { estimate: One lesson. }
cost: { band: none, basis: { estimate: Nothing is bought. } }
facilitator: { need: none }
technology: { need: none }
steps:
  - { title: Visit, text: Each group sees four classes. }
fictional: true
reviewed: 2026-11-01
---
`,
  'cases/mill-school.md': `---
title: Mill School
summary: Teachers met in pairs.
kind: school
place: Riverbend, Nebraska
years: { from: 2019, to: 2021 }
context:
  - { label: Students, value: 400, source: atlas-2021, at: p. 10 }
challenge: Teachers worked alone [@atlas-2021, p. 11].
approach:
  - They met in pairs.
results:
  - claim: Most of them met.
    value: 80
    to: 90
    unit: percent
    source: atlas-2021
    at: p. 12
lessons:
  - Begin small.
designs: [pairs]
standards: [lf-2022-evidence]
fictional: true
reviewed: 2026-11-01
---
`,
  'frameworks/lf-2011.md': `---
title: The edition of 2011
summary: The older one.
kind: standards
publisher: The association
year: 2011
status: superseded
supersededBy: lf-2022
fictional: true
reviewed: 2026-11-01
---
`,
  'frameworks/lf-2022.md': `---
title: The edition of 2022
summary: The one in force.
kind: standards
publisher: The association
year: 2022
status: current
fictional: true
reviewed: 2026-11-01
---
`,
  'standards/lf-2011/lf-2011-data.md': standard(
    'Data',
    'lf-2011',
    1,
    `crosswalk:
  - standard: lf-2022-evidence
    relation: overlaps
    reason: Both are about figures.
`,
  ),
  'standards/lf-2011/lf-2011-leadership.md': standard('Leadership', 'lf-2011', 2),
  'standards/lf-2022/lf-2022-equity.md': standard(
    'Equity',
    'lf-2022',
    1,
    'newInEdition: { source: atlas-2021, at: p. 13 }\n',
  ),
  'standards/lf-2022/lf-2022-evidence.md': standard('Evidence', 'lf-2022', 2),
  ...tools,
} as const satisfies Files;

export type LibraryPath = keyof typeof library;

/** The library with one passage of one file written otherwise. */
export function editedLibrary(path: LibraryPath, from: string, to: string, base: Files = library): Files {
  return rewritten(base, path, from, to);
}
