/** Codes about designs, cases and standards. */
export const libraryCodes = {
  'range-reversed': {
    severity: 'problem',
    title: 'The largest is smaller than the smallest',
    meaning: 'Of two numbers that say from and to, the first is the smaller one.',
    example: 'people: { min: 12, max: 4 }',
    mended: 'people: { min: 4, max: 12 }',
  },
  'unclear-basis': {
    severity: 'problem',
    title: 'It is not clear what the number rests on',
    meaning:
      "People, time, cost and every tier of evidence say where they come from: either a source and the place in it, or this site's estimate with its reason. With both, or with neither, a reader cannot tell.",
    example: 'basis: {}',
    mended: 'basis:\n  estimate: Each of the six speaks for five minutes.',
  },
  'tier-on-design': {
    severity: 'problem',
    title: 'A tier of evidence stands on the design',
    meaning:
      'Federal law gives tiers of evidence to studies. A design has as many tiers as it has studies, and none where nobody studied it, so the tier stands with each study.',
    example: 'tier: 2',
    mended: 'evidence:\n  - study: Rivera, 2019\n    tier: 2',
  },
  'tier-without-basis': {
    severity: 'problem',
    title: 'Nobody is named who rated the study',
    meaning: 'A tier is a judgment. It says who made it: a source, or this site with its reason.',
    example: 'tier: 1',
    mended: 'tier: 1\nbasis: { source: wwc-2019, at: p. 3 }',
  },
  'crosswalk-to-new': {
    severity: 'problem',
    title: 'A new standard is given a counterpart',
    meaning:
      'Where the publisher calls a standard new, the edition before has no counterpart. A link between the two would be invented.',
    example: 'newInEdition: { source: lf-faqs, at: answer 1 }\ncrosswalk:\n  - standard: lf-2011-data',
    mended: 'newInEdition: { source: lf-faqs, at: answer 1 }',
  },
  'crosswalk-inside': {
    severity: 'problem',
    title: 'The crosswalk stays in one edition',
    meaning: 'A crosswalk leads from one edition or framework to another.',
    example: '# in lf-2011-data\ncrosswalk:\n  - standard: lf-2011-leadership',
    mended: 'crosswalk:\n  - standard: lf-2022-evidence',
  },
  'citation-not-shown': {
    severity: 'problem',
    title: 'A citation stands where no note is shown',
    meaning:
      'Titles, summaries and names appear in lists and in search, where there are no notes. The claim and its citation belong in the text or in a field that takes citations.',
    example: 'summary: Used in 116 schools [@tlp-dcps-2019, p. 14].',
    mended: 'summary: Learning cycles built on the lessons a school teaches.',
  },
} as const;
