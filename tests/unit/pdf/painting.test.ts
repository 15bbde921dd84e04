import { describe, expect, test } from 'vitest';
import { markDecoration, paintOfMarks, printedScale } from '../../../src/pdf/painting.ts';

/** A page as Skia writes it: a note in the margin, then a rule, a text and a box, each under a mark. */
const page = [
  '.23999999 0 0 -.23999999 0 792 cm',
  'q',
  '3.125 0 0 3.125 0 0 cm',
  'BT',
  '/F4 12 Tf',
  '<0014> Tj',
  'ET',
  'Q',
  'q',
  '181.25 181.25 2190.0391 2940.0391 re',
  'W* n',
  'q',
  '3.125 0 0 3.125 181.25 181.25 cm',
  '/NonStruct <</MCID 0 >>BDC',
  '0 30 701 2 re',
  'f',
  'EMC',
  '/P <</MCID 1 >>BDC',
  'BT',
  '6.7920532 0 Td <0051> Tj',
  'ET',
  '0 78 570 43 re',
  'f',
  'EMC',
  '/Figure <</MCID 2 >>BDC',
  '/X5 Do',
  'EMC',
  '/NonStruct <</MCID 3 >>BDC',
  '0 0 0 RG 0 0 0 rg',
  'EMC',
  '0 1 m',
  '5 1 l',
  'S',
  'Q',
  'Q',
];

describe('what is painted', () => {
  test('is lines only, or a text or a picture, or nothing', () => {
    expect([...paintOfMarks(page)]).toEqual([
      [0, 'lines'],
      [1, 'content'],
      [2, 'content'],
      [3, 'nothing'],
    ]);
  });

  test('in parentheses is a text, whatever it says', () => {
    const text = ['/P <</MCID 0 >>BDC', '(EMC) Tj', 'EMC', '/P <</MCID 1 >>BDC', '0 0 1 1 re', 'f', 'EMC'];
    expect([...paintOfMarks(text)]).toEqual([
      [0, 'content'],
      [1, 'lines'],
    ]);
  });
});

describe('decoration', () => {
  const marked = markDecoration(page, new Set([1, 2]));

  test('is said to be decoration where no part owns it', () => {
    expect(marked.filter((line) => line.includes('MCID'))).toEqual(['/P <</MCID 1 >>BDC', '/Figure <</MCID 2 >>BDC']);
    expect(between(marked, '/Artifact BMC', 'EMC')).toEqual([
      ['BT', '/F4 12 Tf', '<0014> Tj', 'ET'],
      ['0 30 701 2 re', 'f'],
      ['0 0 0 RG 0 0 0 rg'],
      ['0 1 m', '5 1 l', 'S'],
    ]);
  });

  test('stands in no other mark, and a path that only cuts off is none', () => {
    const depths = marked.map((line) => (/B[DM]C$/.test(line) ? 1 : line === 'EMC' ? -1 : 0));
    let depth = 0;
    for (const change of depths) expect([0, 1]).toContain((depth += change));
    expect(depth).toBe(0);
    expect(marked.indexOf('W* n')).toBe(marked.indexOf('181.25 181.25 2190.0391 2940.0391 re') + 1);
  });

  test('changes nothing of what is painted', () => {
    const isMark = (line: string): boolean => /B[DM]C$|^EMC$/.test(line);
    expect(marked.filter((line) => !isMark(line))).toEqual(page.filter((line) => !isMark(line)));
  });
});

describe('the size of a page', () => {
  test('is 1 where a CSS inch is an inch on paper, with a margin or without', () => {
    expect(printedScale(page)).toBeCloseTo(1, 6);
    expect(printedScale(['.24 0 0 -.24 0 792 cm', 'q', '3.125 0 0 3.125 0 0 cm', '/P <</MCID 0 >>BDC'])).toBeCloseTo(1);
  });

  test('is that of the page, not of its margin or of a chart', () => {
    const chart = ['q', '1.5 0 0 1.5 10 10 cm', '/Figure <</MCID 0 >>BDC'];
    const small = page.slice(0, 12).concat('2.1 0 0 2.1 181.25 181.25 cm', chart);
    expect(printedScale(small)).toBeCloseTo(0.672, 3);
  });

  test('is not known where the page is blank', () => {
    expect(printedScale(['.24 0 0 -.24 0 792 cm'])).toBeUndefined();
  });
});

/** The lines between each pair of these. */
function between(all: readonly string[], begin: string, end: string): string[][] {
  const starts = all.flatMap((line, index) => (line === begin ? [index + 1] : []));
  return starts.map((start) => all.slice(start, all.indexOf(end, start)));
}
