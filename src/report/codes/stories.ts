/** Codes about data stories and logos. */
export const storyCodes = {
  'too-long-for-sheet': {
    severity: 'problem',
    title: 'A text does not fit on its sheet',
    meaning:
      'A story prints on sheets of paper, and nothing is cut off or made smaller to fit. Each text has a number of characters that fits, counted without citations.',
    example: 'title: How coaches, team time and lesson study help our new teachers stay',
    mended: 'title: Coaches help our new teachers stay',
  },
  'too-many-figures': {
    severity: 'problem',
    title: 'There are more large figures than fit on the sheet',
    meaning: 'Two numbers fit beside the challenge and two beside the solution, and three above the impact.',
    example:
      'challenge:\n  figures:\n    - { value: 21%, label: left }\n    - { value: 9%, label: moved }\n    - { value: 4%, label: retired }',
    mended: 'challenge:\n  figures:\n    - { value: 21%, label: left }\n    - { value: 9%, label: moved }',
  },
  'told-as-own': {
    severity: 'problem',
    title: 'A story from published sources looks like the district’s own',
    meaning:
      'Where others write about a district from what is published, the sheets carry no logo of the district and name nobody there to ask.',
    example: 'voice: from-sources\ncontact: { name: Office of Learning }',
    mended: 'voice: from-sources',
  },
  'districts-differ': {
    severity: 'problem',
    title: 'The story is about one district, and its money is that of another',
    meaning: 'The spending entry a story names belongs to the district the story names.',
    example: 'district: hilltop\nspending: riverbend',
    mended: 'district: riverbend\nspending: riverbend',
  },
  'unfinished-story': {
    severity: 'warning',
    title: 'The sheets of a story have holes',
    meaning:
      'A story has who the district is, what was wrong, what was done, what came of it, and whom to ask. A part that is missing is left out of the sheets.',
    example: 'challenge: {}',
    mended: 'challenge: { text: One new teacher in five left within two years. }',
  },
  'logo-size': {
    severity: 'warning',
    title: 'The logo has too few or too many pixels',
    meaning:
      'A logo is printed up to an inch and a half wide. With few pixels its edges show steps; with very many the page loads slowly.',
    example: 'logo: { file: images/logo-small.png, alt: Our logo }',
    mended: 'logo: { file: images/logo.svg, alt: Our logo }',
  },
  'logo-shape': {
    severity: 'warning',
    title: 'The logo is too wide or too high',
    meaning: 'In the room for a logo on a sheet a very wide or very high one becomes so small that it cannot be read.',
    example: 'logo: { file: images/banner.svg, alt: Our logo }',
    mended: 'logo: { file: images/logo.svg, alt: Our logo }',
  },
} as const;
