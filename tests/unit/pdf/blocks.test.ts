import { describe, expect, test } from 'vitest';
import { inBlocks } from '../../../src/pdf/structure/blocks.ts';
import { part, type Child } from '../../../src/pdf/structure/part.ts';
import { box, outline, painted } from './support/outline.ts';

const arranged = (...children: readonly Child[]): string => outline(inBlocks(part('Document', children)));

/** A piece of a line, as browsers write it. */
const run = (mark: number): Child => box(painted(mark));

describe('a text in a box without a meaning', () => {
  test('becomes a paragraph of its own', () => {
    expect(arranged(box(box(run(0)), box(run(1))))).toBe('Document[P[0] P[1]]');
  });

  test('keeps what stands inside its line', () => {
    const link = part('Link', [run(2)]);
    expect(arranged(box(run(0), part('Strong', [run(1)]), box(link), run(3)))).toBe(
      'Document[P[0 Strong[1] Link[2] 3]]',
    );
  });

  test('runs on beside what stands in no box', () => {
    const parts = [part('Strong', [run(0)]), run(1), box(run(2)), part('P', [run(3)])];
    expect(arranged(part('Sect', parts))).toBe('Document[Sect[P[Strong[0] 1 2] P[3]]]');
  });
});

describe('boxes without a meaning', () => {
  test('vanish around blocks, at any depth', () => {
    const heading = part('H2', [run(0)]);
    expect(arranged(box(box(heading, box(part('P', [run(1)])))))).toBe('Document[H2[0] P[1]]');
  });

  test('vanish inside headings, links and captions', () => {
    expect(arranged(part('H1', [box(run(0), box(run(1)))]))).toBe('Document[H1[0 1]]');
  });

  test('vanish between the parts of lists and tables, whose cells need no paragraph', () => {
    const list = part('L', [part('LI', [part('Lbl', [run(0)]), part('LBody', [run(1)])])]);
    const row = part('TR', [part('TH', [run(2)]), part('TD', [run(3)]), part('TD', [])]);
    expect(arranged(list, part('Table', [box(row)]))).toBe(
      'Document[L[LI[Lbl[0] LBody[1]]] Table[TR[TH[2] TD[3] TD]]]',
    );
  });
});

test('a cell or a body of a list that holds blocks has its lines in paragraphs', () => {
  const nested = part('L', [part('LI', [part('LBody', [run(1)])])]);
  expect(arranged(part('LBody', [run(0), nested]))).toBe('Document[LBody[P[0] L[LI[LBody[1]]]]]');
});

test('a part that holds paragraphs only has no bare text', () => {
  expect(arranged(part('Art', [run(0), part('H2', [run(1)]), part('Link', [run(2)])]))).toBe(
    'Document[Art[P[0] H2[1] P[Link[2]]]]',
  );
});
