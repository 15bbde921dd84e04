/** Codes about how entries fit together: ids, references, claims, dates and silenced warnings. */
export const referenceCodes = {
  'duplicate-id': {
    severity: 'problem',
    title: 'Two entries have the same id',
    meaning:
      'Each id stands for one entry. Ids that differ only in capital letters count as the same, because some disks cannot tell them apart.',
    example: 'guides/coaching.md and guides/coaching.mdx',
    mended: 'guides/coaching.md and guides/coaching-for-leaders.mdx',
  },
  'unknown-reference': {
    severity: 'problem',
    title: 'The field points to an entry that does not exist',
    meaning: 'The id is misspelled, or the entry was removed or is hidden.',
    example: 'district: riverbed',
    mended: 'district: riverbend',
  },
  'self-reference': {
    severity: 'problem',
    title: 'The entry points to itself',
    meaning: 'A link from an entry to itself tells a reader nothing.',
    example: '# standards/lf-2011/lf-2011-data.md\ncrosswalk:\n  - standard: lf-2011-data',
    mended: 'crosswalk:\n  - standard: lf-2022-evidence',
  },
  'unknown-source': {
    severity: 'problem',
    title: 'The source is not in sources.yaml',
    meaning: 'Every source that is cited stands in the bibliography, so that a reader can look it up.',
    example: 'Coaching grew [@gleason, p. 11].',
    mended: 'Coaching grew [@gleason-2019, p. 11].',
  },
  'figure-without-source': {
    severity: 'problem',
    title: 'The figure does not say where it comes from',
    meaning: 'Every number on the site names its source. A row can name it once for all its cells.',
    example: '"2021-22": { value: 12000 }',
    mended: '"2021-22": { value: 12000, source: budget-2022, at: p. 4 }',
  },
  'source-without-place': {
    severity: 'warning',
    title: 'The source is named, the place in it is not',
    meaning: 'A reader who wants to check the figure needs the page, line or column.',
    example: '[@gleason-2019]',
    mended: '[@gleason-2019, p. 11]',
  },
  'unused-source': {
    severity: 'warning',
    title: 'Nothing cites this source',
    meaning: 'The bibliography lists a work that no claim and no figure points to.',
    example: '- id: old-report\n  title: An old report\n  kind: report',
    mended: 'The source removed, or cited where it is used.',
  },
  'fictional-mismatch': {
    severity: 'problem',
    title: 'Made-up and real things are mixed without a label',
    meaning:
      'What is made up is labelled on the page, in print and in the data, so an entry about a fictional district, or one that cites a fictional source, is marked fictional too.',
    example: 'district: sample-district',
    mended: 'district: sample-district\nfictional: true',
  },
  'review-past': {
    severity: 'warning',
    title: 'The review date has passed',
    meaning: 'The entry should have been checked again by now.',
    example: 'reviewed: 2024-06-30\nreviewBy: 2025-06-30',
    mended: 'reviewed: 2026-11-22\nreviewBy: 2027-06-30',
  },
  'unneeded-silence': {
    severity: 'problem',
    title: 'A warning is silenced that does not occur',
    meaning: 'The silence would hide the next real warning of that code. Problems cannot be silenced at all.',
    example: 'silence:\n  - code: large-change\n    reason: The grant ended in 2021.',
    mended: 'The lines removed.',
  },
  'faint-accent': {
    severity: 'warning',
    title: 'The site’s colour is hard to see',
    meaning:
      'Lines and marks have this colour on white paper. They are seen from a contrast of 3 to 1 on. Text never has the colour, so it stays readable.',
    example: 'accent: "#ffe600"',
    mended: 'accent: "#9a8b00"',
  },
  'faint-logo': {
    severity: 'warning',
    title: 'The logo is hard to see',
    meaning: 'The logo stands on white paper, and its strongest colour has a contrast below 3 to 1.',
    example: 'logo:\n  file: images/logo-white.svg\n  alt: Riverbend Schools',
    mended: 'logo:\n  file: images/logo-blue.svg\n  alt: Riverbend Schools',
  },
  'redirect-collision': {
    severity: 'problem',
    title: 'The old address is still a page, or is listed twice',
    meaning: 'An address can lead to one place only.',
    example: '- from: /about/\n  to: /guides/',
    mended: '- from: /about-us/\n  to: /about/',
  },
} as const;
