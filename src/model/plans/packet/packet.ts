import { date } from '../../../lib/format.ts';
import { paths } from '../../../lib/paths.ts';
import type { Context } from '../../context.ts';
import type { Fact } from '../../library/facts.ts';
import { contactFacts } from '../contact.ts';
import { planDocument } from '../document/document.ts';
import { yearsOf, type PlanEntry } from '../frame.ts';
import { keyDates } from '../key-dates.ts';
import { sheetFrame, type SheetFrame } from '../sheets/frame.ts';
import { blocksBefore, numberedParts, type Numbered, type NumberedPart, type PacketBlock } from './numbered.ts';

/** A line of the contents, with the lines below it. */
export interface ContentsLine extends Numbered {
  readonly below: readonly Numbered[];
}

/** What stands on the first page. */
export interface PacketCover {
  readonly facts: readonly Fact[];
  readonly contact: readonly Fact[];
  /** What the plan is, and what a reader has to know of it first. */
  readonly blocks: readonly PacketBlock[];
}

/** A whole plan for the meeting of a board: cover, contents, numbered parts, and the requirements as an appendix. */
export interface PlanPacket {
  readonly frame: SheetFrame;
  /** The style sheet that writes the head of every page. */
  readonly stylesheet: string;
  readonly cover: PacketCover;
  readonly contents: readonly ContentsLine[];
  readonly parts: readonly NumberedPart[];
}

export function planPacket(entry: PlanEntry, context: Context): PlanPacket {
  const { blocks } = planDocument(entry, context);
  const parts = numberedParts(blocks);
  return {
    frame: sheetFrame(entry, 'packet', context),
    stylesheet: context.href(paths.planPacketHead(entry.id)),
    cover: cover(entry, blocksBefore(blocks)),
    contents: parts.map(({ head, blocks: inside }) => ({
      ...head,
      below: inside.flatMap((block) => (block.kind === 'heading' && isNumbered(block) ? [block] : [])),
    })),
    parts,
  };
}

function isNumbered(heading: Partial<Numbered>): heading is Numbered {
  return heading.id !== undefined;
}

function cover({ data }: PlanEntry, blocks: readonly PacketBlock[]): PacketCover {
  return {
    facts: [
      { label: 'Years', value: yearsOf(data) },
      ...keyDates(data).map(({ name, days }) => ({
        label: name,
        value: days.map(date).join(' to '),
      })),
    ],
    contact: contactFacts(data),
    blocks,
  };
}

/**
 * The head of every page but the first: whose plan it is, and which. Pages have no styles in them, so it comes as a
 * file.
 */
export function packetHead(entry: PlanEntry, context: Context): string {
  const { district, running } = sheetFrame(entry, 'packet', context);
  const head = [district, running].filter((part) => part !== '').join(' · ');
  return `@page packet{@top-left{content:${cssString(head)}}}\n@page packet:first{@top-left{content:none}}\n`;
}

/** A text as a string of a style sheet: CSS Syntax Level 3, 4.3.5. */
function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;
}
