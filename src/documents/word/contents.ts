import { Bookmark, HeadingLevel, ImageRun, Paragraph, TextRun, type FileChild } from 'docx';
import type { AnySpec } from '../../charts/any-words.ts';
import type { Block, PlanDocument } from '../../model/plans/document/blocks.ts';
import { listNames } from './lists.ts';
import { textWidth } from './page.ts';
import { styleNames } from './styles.ts';
import { tableOf } from './tables.ts';
import { noteName, runsOf, writable } from './text.ts';

/** A picture of a chart, with its size in its own units. */
export interface DrawnPicture {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** What the first sheet begins with. */
export function titleOf({ title, subtitle }: PlanDocument): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(writable(title))] }),
    new Paragraph({ style: styleNames.meta, children: [new TextRun(writable(subtitle))] }),
  ];
}

/** What stands between head and foot of the sheets. */
export async function contentsOf(
  blocks: readonly Block[],
  paper: PlanDocument['paper'],
  draw: (chart: AnySpec) => Promise<DrawnPicture>,
): Promise<FileChild[]> {
  const contents: FileChild[] = [];
  for (const block of blocks)
    contents.push(...(block.kind === 'picture' ? [pictureOf(block, await draw(block.chart))] : blockOf(block, paper)));
  return contents;
}

type Picture = Extract<Block, { readonly kind: 'picture' }>;

function blockOf(block: Exclude<Block, Picture>, paper: PlanDocument['paper']): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          ...{ heading: headings[block.level], pageBreakBefore: block.newPage ?? false },
          children: [new TextRun(writable(block.text))],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.manner === undefined ? {} : { style: styleNames[block.manner] }),
          children: runsOf(block.text),
        }),
      ];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: listNames.points, level: 0 }, children: runsOf(item) }),
      );
    case 'notes':
      return block.items.map(noteOf);
    case 'table':
      return [
        new Paragraph({ style: 'Caption', children: [new TextRun(writable(block.caption))] }),
        tableOf(block, textWidth(paper)),
      ];
  }
}

/** A note with the place that its numbers in the text lead to. */
function noteOf(sentence: string, index: number): Paragraph {
  return new Paragraph({
    numbering: { reference: listNames.notes, level: 0 },
    children: [new Bookmark({ id: noteName(index + 1), children: [new TextRun(writable(sentence))] })],
  });
}

/** How wide a chart is on paper, in pixels of a 96th of an inch, as its pages print it. */
const chartWidth = 440;

function pictureOf({ chart, alternative }: Picture, { png, width, height }: DrawnPicture): Paragraph {
  const image = new ImageRun({
    ...{ type: 'png', data: png },
    transformation: { width: chartWidth, height: Math.round((chartWidth / width) * height) },
    altText: { name: writable(chart.title), description: writable(alternative) },
  });
  return new Paragraph({ keepNext: true, spacing: { before: 120 }, children: [image] });
}
