/** Codes about whole files: their bytes, names, and the YAML in them. */
export const fileCodes = {
  'not-utf8': {
    severity: 'problem',
    title: 'The file is not UTF-8 text',
    meaning: 'Letters such as é or ñ would come out wrong. Some spreadsheet and word programs save text another way.',
    example: 'A file saved as "Windows-1252" or "UTF-16".',
    mended: 'The same file saved again as "UTF-8" in your editor.',
  },
  'empty-file': {
    severity: 'problem',
    title: 'The file is empty',
    meaning: 'A file in a collection becomes a page, and an empty one has nothing to show.',
    example: '(nothing)',
    mended: 'name: Riverbend Unified\nstate: NE\nfictional: true\nreviewed: 2026-11-22',
  },
  'file-too-large': {
    severity: 'problem',
    title: 'The file is larger than 1 MB',
    meaning:
      'A page of that size is slow on a phone, and usually a data file ended up in the content folder by mistake.',
    example: 'spending/all-districts.yaml with 3 MB',
    mended: 'One file for each district, or the data file kept outside the content folder.',
  },
  'link-out-of-folder': {
    severity: 'problem',
    title: 'A shortcut leads out of the content folder',
    meaning: 'Only files inside the folder are published, so that nothing private is published by accident.',
    example: 'guides/budget.md as a symbolic link to another disk',
    mended: 'The file itself, copied into the folder.',
  },
  'missing-site': {
    severity: 'problem',
    title: 'The folder has no site.yaml',
    meaning: 'site.yaml says whose site it is. Without it there is no name to put at the top of the pages.',
    example: 'A content folder without site.yaml',
    mended:
      'name: Learning in Riverbend\ndescription: How our educators learn.\norganization:\n  name: Riverbend Unified',
  },
  'unknown-file': {
    severity: 'warning',
    title: 'The file belongs to no collection',
    meaning:
      'It stands in a folder the site does not know, or has an ending the collection does not take, so it is not published.',
    example: 'spendings/rural-small.yaml',
    mended: 'spending/rural-small.yaml',
  },
  'wrong-file-name': {
    severity: 'problem',
    title: 'The file name cannot be an id',
    meaning: 'The file name becomes the id and part of the web address: small letters and digits, joined by hyphens.',
    example: 'spending/Rural Small.yaml',
    mended: 'spending/rural-small.yaml',
  },
  'reserved-file-name': {
    severity: 'problem',
    title: 'The file name is the address of a page of the site',
    meaning:
      'The file name becomes part of the web address. At /districts/find/ the site has the page on which any district is found, and at /plans/archive/ the list of earlier versions: an entry of that name would have no page.',
    example: 'districts/find.yaml',
    mended: 'districts/find-ne.yaml',
  },
  'yaml-syntax': {
    severity: 'problem',
    title: 'The YAML cannot be read',
    meaning:
      'A quote, bracket, colon or indentation is not as YAML needs it, so the program cannot tell the fields apart.',
    example: 'name: "Riverbend\nstate: NJ',
    mended: 'name: "Riverbend"\nstate: NJ',
  },
  'front-matter-missing': {
    severity: 'problem',
    title: 'The fields at the top of the page are missing',
    meaning: 'A Markdown page starts with its fields between two lines of three hyphens.',
    example: 'Coaching helps teachers …',
    mended: '---\ntitle: Coaching\nsummary: What coaching is.\nreviewed: 2026-11-22\n---\n\nCoaching helps teachers …',
  },
} as const;
