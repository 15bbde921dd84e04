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
      'People, time, cost and every tier of evidence say where they come from: either a source and the place in it, or this site’s estimate with its reason. With both, or with neither, a reader cannot tell.',
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
  'nothing-drawn': {
    severity: 'problem',
    title: 'A data set has no figures',
    meaning: 'A data set holds figures that a source prints, or it says why the source prints none.',
    example: 'values: []',
    mended: 'notDrawn: The bars of the source carry no numbers.',
  },
  'chart-rows': {
    severity: 'problem',
    title: 'The chart names rows it cannot draw together',
    meaning: 'A chart draws rows of one unit: all percent, all dollars or all counts. Each row it names is there.',
    example: 'chart: { only: [Schools, Dollars] }',
    mended: 'chart: { only: [Schools, Districts] }',
  },
  'repeated-name': {
    severity: 'problem',
    title: 'Two rows have the same id',
    meaning: 'Links, saved answers and charts find a row by its id, so each id stands for one row.',
    example: 'parts:\n  - id: choice\n  - id: choice',
    mended: 'parts:\n  - id: choice\n  - id: feedback',
  },
  'unknown-name': {
    severity: 'problem',
    title: 'A row is named that is not there',
    meaning: 'One part of an entry names another part of the same entry by its id, and there is none of that id.',
    example: 'examples:\n  - part: choise',
    mended: 'examples:\n  - part: choice',
  },
  'edition-without-status': {
    severity: 'problem',
    title: 'A set of standards has no status',
    meaning: 'Readers must see whether an edition is in force. Models have no editions and need no status.',
    example: 'kind: standards\nyear: 2011',
    mended: 'kind: standards\nyear: 2011\nstatus: superseded',
  },
  'place-without': {
    severity: 'problem',
    title: 'A place to write lacks what its kind needs',
    meaning: 'A rating, a choice and marks need answers to choose from; a table needs columns and rows.',
    example: 'kind: rating',
    mended: 'kind: rating\noptions:\n  - { id: not-yet, label: Not yet }\n  - { id: often, label: Often }',
  },
  'linked-twice': {
    severity: 'problem',
    title: 'Two terms claim the same word',
    meaning: 'A word in a text leads to one term of the glossary, so it stands in the list of one term only.',
    example: '- id: rubric\n  linked: [rubric]\n- id: scoring\n  linked: [scoring guide, rubric]',
    mended: '- id: rubric\n  linked: [rubric]\n- id: scoring\n  linked: [scoring guide]',
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
