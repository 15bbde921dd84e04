import { anchors } from '../../../lib/anchors.ts';
import type { Block } from '../document/blocks.ts';

/** A heading with the number by which it is found; the notes at the end have none. */
export interface Numbered {
  readonly id: string;
  readonly number: string;
  readonly text: string;
}

type Heading = Extract<Block, { kind: 'heading' }>;

/** A part of the document: what stands between two headings of the first level. */
export interface NumberedPart {
  readonly head: Numbered;
  readonly isAppendix: boolean;
  readonly blocks: readonly PacketBlock[];
}

export type PacketBlock = Exclude<Block, Heading> | NumberedHeading;

/** A heading below that of its part. Only those of the second level are numbered. */
export type NumberedHeading = { readonly kind: 'heading'; readonly level: Heading['level'] } & Partial<Numbered> &
  Pick<Numbered, 'text'>;

/** Parts are numbered 1, 2, 3; the appendix is A; what stands below them is 1.1, 1.2 and A.1. */
export function numberedParts(blocks: readonly Block[]): NumberedPart[] {
  const starts = blocks.flatMap((block, index) => (isPartHeading(block) ? [index] : []));
  let count = 0;
  return starts.map((start, index) => {
    const [first, ...rest] = blocks.slice(start, starts[index + 1]);
    const { text, newPage: isAppendix = false } = first as Heading;
    const isNotes = rest.some(({ kind }) => kind === 'notes');
    if (!isAppendix && !isNotes) count += 1;
    const number = isNotes ? '' : isAppendix ? 'A' : String(count);
    return {
      head: isNotes ? { id: anchors.notes, number, text } : numbered(number, text),
      isAppendix,
      blocks: numberedBelow(rest, number),
    };
  });
}

/** What stands before the first part. */
export function blocksBefore(blocks: readonly Block[]): PacketBlock[] {
  const first = blocks.findIndex(isPartHeading);
  return numberedBelow(first === -1 ? blocks : blocks.slice(0, first), '');
}

function isPartHeading(block: Block): boolean {
  return block.kind === 'heading' && block.level === 1;
}

function numberedBelow(blocks: readonly Block[], part: string): PacketBlock[] {
  let count = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const { kind, level, text } = block;
    if (level !== 2) return { kind, level, text };
    count += 1;
    return { kind, level, ...numbered(`${part}.${String(count)}`, text) };
  });
}

function numbered(number: string, text: string): Numbered {
  return { id: `part-${number.toLowerCase().replace('.', '-')}`, number, text };
}
