import { PDFString } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { contentOf, withoutDecoration } from '../../../src/pdf/structure/decoration.ts';
import { figuresWithText } from '../../../src/pdf/structure/figures.ts';
import { withBodies } from '../../../src/pdf/structure/lists.ts';
import { part, type Part } from '../../../src/pdf/structure/part.ts';
import { roleMap } from '../../../src/pdf/structure/roles.ts';
import { box, outline, painted } from './support/outline.ts';

describe('an item of a list', () => {
  test('has what follows its bullet in a body', () => {
    const item = part('LI', [part('Lbl', [painted(0)]), part('Strong', [painted(1)]), part('P', [painted(2)])]);
    expect(outline(withBodies(part('L', [item])))).toBe('L[LI[Lbl[0] LBody[Strong[1] P[2]]]]');
  });

  test('has a body where a list stands inside it', () => {
    const inner = part('L', [part('LI', [painted(1)])]);
    expect(outline(withBodies(part('L', [part('LI', [painted(0), inner])])))).toBe('L[LI[LBody[0 L[LI[LBody[1]]]]]]');
  });

  test('that has a body keeps it', () => {
    const item = part('LI', [part('Lbl', [painted(0)]), part('LBody', [painted(1)])]);
    expect(outline(withBodies(item))).toBe('LI[Lbl[0] LBody[1]]');
  });
});

describe('a figure', () => {
  const picture: Part = { ...part('Figure', [painted(0)]), kept: new Map([['Alt', PDFString.of('A chart')]]) };

  test('around a picture that has a text is no picture itself', () => {
    const caption = part('Caption', [painted(1)]);
    expect(outline(figuresWithText(part('Figure', [picture, caption])))).toBe('Div[Figure[0] Caption[1]]');
  });

  test('with a text stays one, and so does a picture that lacks it', () => {
    expect(outline(figuresWithText(picture))).toBe('Figure[0]');
    expect(outline(figuresWithText(part('Figure', [box(painted(0))])))).toBe('Figure[NonStruct[0]]');
  });
});

describe('decoration', () => {
  const lines = new Set([0, 2, 4]);
  const without = (whole: Part): string =>
    outline(withoutDecoration(whole, new Set(contentOf(whole, ({ mark }) => lines.has(mark)))));

  test('is what is lines only, outside pictures', () => {
    const heading = part('H2', [painted(0), painted(1)]);
    expect(without(part('Document', [heading, part('Figure', [box(painted(2)), painted(3)])]))).toBe(
      'Document[H2[1] Figure[NonStruct[2] 3]]',
    );
  });

  test('leaves no empty part behind, but cells and rows', () => {
    const row = part('TR', [part('TH', [painted(1)]), part('TD', [painted(4)])]);
    const table = part('Table', [painted(0), row, part('TR', [])]);
    expect(without(part('Document', [box(box(painted(2))), table]))).toBe('Document[Table[TR[TH[1] TD] TR]]');
  });
});

test('roles that PDF 1.7 does not know are explained, in the order of the alphabet', () => {
  const whole = part('Document', [
    part('P', [part('Strong', [painted(0)]), part('Em', [painted(1)])]),
    part('Aside', [part('Strong', [painted(2)])]),
    part('Unheard', [painted(3)]),
  ]);
  expect([...roleMap(whole)]).toEqual([
    ['Aside', 'Sect'],
    ['Em', 'Span'],
    ['Strong', 'Span'],
    ['Unheard', 'NonStruct'],
  ]);
});
