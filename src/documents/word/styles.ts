import { LineRuleType, type IStylesOptions } from 'docx';

/** The styles of paragraphs that are no headings. */
export const styleNames = { lead: 'Lead', meta: 'Meta', caution: 'Caution', cell: 'Cell' } as const;

/** A heading: half points of its letters, and twentieths of a point above and below. */
function headingStyle(size: number, before: number, after: number) {
  return {
    run: { size, bold: true, color: '1B1B1B', font: 'Calibri' },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  };
}

function paragraphStyle(id: string, run: object, paragraph: object) {
  return { id, name: id, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

const line = { style: 'single', color: '5B6470', size: 8, space: 6 } as const;

/** Word's own names of styles, so that whoever goes on with the file can give it another look at once. */
export function styles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: headingStyle(52, 0, 60),
      heading1: headingStyle(36, 400, 120),
      heading2: headingStyle(28, 300, 100),
      heading3: headingStyle(24, 220, 60),
      heading4: headingStyle(22, 180, 60),
      listParagraph: { paragraph: { spacing: { after: 60 }, contextualSpacing: false } },
      caption: {
        run: { bold: true, size: 20, color: '1B1B1B' },
        paragraph: { spacing: { before: 180, after: 60 }, keepNext: true },
      },
      hyperlink: { run: { color: '0B4F8A', underline: { type: 'single' } } },
    },
    paragraphStyles: [
      paragraphStyle(styleNames.lead, { size: 26 }, { spacing: { before: 120, after: 160 } }),
      paragraphStyle(styleNames.meta, { size: 20, color: '4A4A4A' }, { spacing: { after: 100 } }),
      paragraphStyle(
        styleNames.caution,
        { bold: true },
        { spacing: { before: 120, after: 160 }, border: { top: line, bottom: line, left: line, right: line } },
      ),
      paragraphStyle(styleNames.cell, { size: 19 }, { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } }),
    ],
  };
}
