/*
 * Word files are written by docx 9.15: kept up, MIT, with few dependencies of its own, and it writes real headings,
 * lists, header rows of tables and alternative texts, which a converter of HTML would have to guess. This folder is
 * the only one that knows it.
 */
import { Document, Packer, type FileChild } from 'docx';
import type { AnySpec } from '../../charts/any-words.ts';
import type { Block, PlanDocument } from '../../model/plans/document/blocks.ts';
import { Parts } from './archive.ts';
import { Assembly } from './assembly.ts';
import { contentsOf, titleOf, type DrawnPicture } from './contents.ts';
import { firstItems, lists } from './lists.ts';
import { sectionOf } from './page.ts';
import { styles } from './styles.ts';

/**
 * A document as the bytes of a .docx file: the same document always gives the same bytes.
 *
 * @param draw makes the picture of a chart
 */
export async function wordFile(
  document: PlanDocument,
  draw: (chart: AnySpec) => Promise<DrawnPicture>,
): Promise<Uint8Array<ArrayBuffer>> {
  const assembly = new Assembly(await partsOf(document, titleOf(document)), document);
  for (const blocks of inPieces(document.blocks))
    assembly.add(await partsOf(document, await contentsOf(blocks, document.paper, draw)));
  return assembly.file();
}

/** The library holds a whole file as a tree: one of a thousand activities, written at once, would take 1.5 GB. */
const pieceSize = 1500;

/** As many blocks together as make about this many paragraphs. */
function inPieces(blocks: readonly Block[]): Block[][] {
  const pieces: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const piece = pieces.at(-1);
    if (piece && room > 0) piece.push(block);
    else {
      pieces.push([block]);
      room = pieceSize;
    }
    room -= paragraphsOf(block);
  }
  return pieces;
}

function paragraphsOf(block: Block): number {
  if (block.kind === 'table') return block.rows.length * block.columns.length;
  return 'items' in block ? block.items.length : 1;
}

/** The parts of a file that has these contents. */
async function partsOf(document: PlanDocument, children: readonly FileChild[]): Promise<Parts> {
  const { title, subtitle, summary, author, language } = document;
  const made = new Document({
    ...{ title, subject: subtitle, description: summary, creator: author, lastModifiedBy: author },
    ...{ styles: styles(language), numbering: lists },
    sections: [sectionOf(document, [...firstItems(), ...children])],
  });
  return new Parts(await Packer.pack(made, 'uint8array'));
}
