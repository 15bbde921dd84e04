/** Codes about Markdown and MDX text. */
export const proseCodes = {
  'broken-link': {
    severity: 'problem',
    title: 'The link leads to no page',
    meaning: 'The site will have no page at this address.',
    example: '[Spending](/spendings/riverbend/)',
    mended: '[Spending](/spending/riverbend/)',
  },
  'broken-anchor': {
    severity: 'problem',
    title: 'The page has no such heading',
    meaning: 'The part after # names a heading of the page: small letters, hyphens for spaces.',
    example: '[By use](/spending/riverbend/#uses)',
    mended: '[By use](/spending/riverbend/#by-use)',
  },
  'unsafe-link': {
    severity: 'problem',
    title: 'The link runs code or hides its target',
    meaning: 'Links lead to https://, http://, mailto: or tel: addresses, or to pages of this site.',
    example: '[Print](javascript:print())',
    mended: '[How to print](/guides/print/)',
  },
  'missing-image': {
    severity: 'problem',
    title: 'The picture is not in the folder images',
    meaning: 'Pictures stand in images/ of the content folder and are shown by /images/name.png.',
    example: '![A classroom](classroom.png)',
    mended: '![A classroom](/images/classroom.png)',
  },
  'image-without-text': {
    severity: 'problem',
    title: 'The picture has no alternative text',
    meaning: 'A person who does not see the picture hears this text instead.',
    example: '![](/images/classroom.png)',
    mended: '![Two teachers look at student work](/images/classroom.png)',
  },
  'skipped-heading': {
    severity: 'problem',
    title: 'A heading level is skipped',
    meaning:
      'Screen-reader users move by headings. The title is level 1, so a page starts with ## and goes down one level at a time.',
    example: '## Costs\n#### Coaches',
    mended: '## Costs\n### Coaches',
  },
  'reading-level': {
    severity: 'warning',
    title: 'The text is hard to read',
    meaning:
      'The grade comes from the formula of Flesch and Kincaid: words in a sentence and syllables in a word. A guide or a summary should read at grade 10 at most. Names of learning designs, citations, headings, tables and code do not count.',
    example:
      'summary: Organizational accountability necessitates considerable professional deliberation before implementation.',
    mended: 'summary: Before a school changes how its teachers learn, people talk about who answers for what.',
  },
  'raw-html': {
    severity: 'problem',
    title: 'HTML stands in the text',
    meaning: 'Pages are written in Markdown, so that they print, read aloud and translate well and can run no code.',
    example: 'Costs <b>rose</b>.',
    mended: 'Costs **rose**.',
  },
  'mdx-code': {
    severity: 'problem',
    title: 'Program code stands in the text',
    meaning:
      'import, export and { } run as a program on the machine that builds the site. Content is data and may not.',
    example: 'import data from "../budget.json"',
    mended: 'The line removed; figures belong in YAML entries.',
  },
  'unknown-component': {
    severity: 'problem',
    title: 'There is no such component',
    meaning: 'MDX may use the listed components and nothing else.',
    example: '<Video file="talk.mp4" />',
    mended: '<Callout kind="note">Watch the talk at the district office.</Callout>',
  },
  'component-fields': {
    severity: 'problem',
    title: 'The component is given something it does not take',
    meaning: 'Each component takes a few fields, written in quotes.',
    example: '<SpendingChart entry="riverbend" rows="money" />',
    mended: '<SpendingChart entry="riverbend" rows="use" />',
  },
  'mdx-syntax': {
    severity: 'problem',
    title: 'The MDX cannot be read',
    meaning: 'A component is not closed, or a < or { stands in the text. Write it as &lt; or in `code`.',
    example: '<Callout kind="note">Hello',
    mended: '<Callout kind="note">Hello</Callout>',
  },
} as const;
