import { describe, expect, test } from 'vitest';
import { heading, paragraph, words, type Block } from '../../../../src/model/plans/document/blocks.ts';
import { blocksBefore, numberedParts } from '../../../../src/model/plans/packet/numbered.ts';
import { packetHead, planPacket } from '../../../../src/model/plans/packet/packet.ts';
import { columnsOf } from '../../../../src/model/plans/packet/table.ts';
import { editedPlan } from '../../support/plans.ts';
import { planIn } from './support.ts';

const { entry, context } = planIn();

describe('the parts of a document', () => {
  const said = paragraph(words('Said.'));
  const blocks: readonly Block[] = [
    ...[said, heading(1, 'First'), heading(2, 'Inside'), said, heading(3, 'Below'), heading(2, 'Beside')],
    ...[heading(1, 'Second'), { kind: 'heading', level: 1, text: 'Appendix', newPage: true } as const],
    ...[heading(2, 'A law'), heading(1, 'Notes'), { kind: 'notes', items: ['A source.'] } as const],
  ];
  const parts = numberedParts(blocks);

  test('are numbered, and the appendix has a letter; the notes have neither', () => {
    expect(parts.map(({ head, isAppendix }) => [head.id, head.number, head.text, isAppendix])).toEqual([
      ['part-1', '1', 'First', false],
      ['part-2', '2', 'Second', false],
      ['part-a', 'A', 'Appendix', true],
      ['notes', '', 'Notes', false],
    ]);
  });

  test('have headings of their own, numbered one level deep', () => {
    const numbers = parts.map((part) =>
      part.blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.number ?? '–'} ${block.text}`] : [])),
    );
    expect(numbers).toEqual([['1.1 Inside', '– Below', '1.2 Beside'], [], ['A.1 A law'], []]);
  });

  test('leave what stands before the first of them', () => {
    expect(blocksBefore(blocks)).toEqual([said]);
    expect(blocksBefore([said])).toEqual([said]);
  });
});

describe('the board packet', () => {
  const packet = planPacket(entry, context);

  test('has a cover that says what it is, of whom, and when', () => {
    expect(packet.frame).toMatchObject({
      ...{ kind: 'Board packet', title: 'Riverbend learns', district: 'Riverbend Unified', fictional: true },
      status: 'Adopted August 18, 2021 · 2021-22 to 2022-23',
    });
    expect(packet.cover.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Years: 2021-22 to 2022-23',
      'Adopted: August 18, 2021',
      'The last goal is to be reached: June 30, 2023',
    ]);
    expect(packet.cover.contact).toEqual([{ label: 'Office', value: 'Office of Learning' }]);
    expect(JSON.stringify(packet.cover.blocks)).toContain('Fictional. Made up for illustration.');
  });

  test('lists every part with its number, and what stands in it', () => {
    expect(packet.contents.map(({ number, text }) => `${number} ${text}`.trim())).toEqual([
      ...['1 At a glance', '2 What the data show', '3 Goals', '4 Activities', '5 Calendar', '6 Alignment'],
      ...['7 Budget', '8 People and rules', 'A Appendix: requirements', 'Notes and sources'],
    ]);
    expect(packet.contents[2]?.below.map(({ id, number, text }) => [id, number, text])).toEqual([
      ['part-3-1', '3.1', 'Goal 1: Teachers use the materials every day.'],
    ]);
    const ids = packet.contents.flatMap(({ id, below }) => [id, ...below.map((line) => line.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('links to its PDF where the build prints it', () => {
    expect(packet.frame.downloads).toEqual([]);
    const { frame } = planPacket(entry, { ...context, printing: 'everything' });
    expect(frame.downloads).toEqual([
      { label: 'Download as PDF', href: '/plans/riverbend/packet/riverbend-packet.pdf' },
    ]);
  });

  test('says on every page but the first whose plan it is, whatever its title', () => {
    expect(packetHead(entry, context)).toBe(
      '@page packet{@top-left{content:"Riverbend Unified · Riverbend learns · Fictional"}}\n' +
        '@page packet:first{@top-left{content:none}}\n',
    );
    const odd = planIn(editedPlan('title: Riverbend learns', String.raw`title: "A plan, 5\"}\\\n</style>"`));
    expect(packetHead(odd.entry, odd.context)).toContain(String.raw`· A plan, 5\"}\\ </style> ·`);
  });
});

test('columns of amounts and numbers are known, and no others', () => {
  const row = (...texts: readonly string[]) => texts.map((text) => [words(text)]);
  const table = {
    columns: ['Year', 'Planned', 'Spent', 'Hours', 'When', 'Day'],
    rows: [
      row('2021', '$1,200', 'not reported', '12.5', '8:30\u00a0AM to 3:00\u00a0PM', 'May 1, 2026'),
      row('2022', '$900', '$800', 'not said', '', 'no date'),
    ],
  };
  expect(columnsOf(table).flatMap(({ name, isFigures }) => (isFigures ? [name] : []))).toEqual([
    ...['Planned', 'Spent', 'Hours'],
  ]);
});
