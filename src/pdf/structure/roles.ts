import { partsOf, type Part } from './part.ts';

/** Parts that stand inside a line of text. */
export const inlineRoles = new Set([
  'Span',
  'Strong',
  'Em',
  'Link',
  'Quote',
  'Code',
  'Sub',
  'Reference',
  'Annot',
  'Form',
]);

/** Parts that hold a text, so that what is inside them needs no paragraph. */
export const textRoles = new Set([
  ...inlineRoles,
  ...['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Caption', 'Lbl', 'Figure', 'Formula', 'Title'],
]);

/** Parts that hold paragraphs, or a text alone. */
export const cellRoles = new Set(['TD', 'TH', 'LBody', 'Note', 'FENote']);

/** What the roles that came with PDF 2.0 are to readers of earlier versions: ISO 32000-1, 14.8.4. */
const older: Readonly<Record<string, string>> = {
  ...{ Strong: 'Span', Em: 'Span', Sub: 'Span', Aside: 'Sect', FENote: 'Note', Title: 'P' },
  ...{ DocumentFragment: 'Sect', Artifact: 'NonStruct' },
};

/** The roles of PDF 1.7, which need no explanation. */
const standard = new Set([
  ...[
    'Document',
    'Part',
    'Art',
    'Sect',
    'Div',
    'BlockQuote',
    'Caption',
    'TOC',
    'TOCI',
    'Index',
    'NonStruct',
    'Private',
  ],
  ...['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody'],
  ...['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot'],
  ...['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP'],
  ...['Warichu', 'WT', 'WP', 'Figure', 'Formula', 'Form'],
]);

/** Which standard role each of the other roles of a document stands for, in the order of the alphabet. */
export function roleMap(whole: Part): ReadonlyMap<string, string> {
  const used = new Set([...partsOf(whole)].map(({ role }) => role).filter((role) => !standard.has(role)));
  return new Map([...used].sort().map((role) => [role, older[role] ?? 'NonStruct']));
}
