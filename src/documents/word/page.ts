import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { PlanDocument } from '../../model/plans/document/blocks.ts';
import { styleNames } from './styles.ts';
import { writable } from './text.ts';

/** Sheets in twentieths of a point. */
const sheets = { Letter: { width: 12_240, height: 15_840 }, A4: { width: 11_906, height: 16_838 } } as const;
const side = 1080;

/** How wide text and tables are, in twentieths of a point. */
export function textWidth(paper: PlanDocument['paper']): number {
  return sheets[paper].width - 2 * side;
}

/** The whole document on sheets of its size, with its title above and the number of the page below. */
export function sectionOf({ paper, running }: PlanDocument, children: readonly FileChild[]): ISectionOptions {
  const head = new Paragraph({ style: styleNames.meta, children: [new TextRun(writable(running))] });
  const foot = new Paragraph({
    ...{ style: styleNames.meta, alignment: AlignmentType.RIGHT },
    children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
  });
  return {
    properties: { page: { size: sheets[paper], margin: { top: 1200, bottom: 1080, left: side, right: side } } },
    headers: { default: new Header({ children: [head] }) },
    footers: { default: new Footer({ children: [foot] }) },
    children,
  };
}
