import { AlignmentType, LevelFormat, Paragraph, type INumberingOptions } from 'docx';

const indent = { left: 360, hanging: 270 };

/** The names of the two kinds of lists. */
export const listNames = { points: 'points', notes: 'notes' } as const;

/** Lists with points, and the numbered list of notes. */
export const lists: INumberingOptions = {
  config: [
    {
      reference: listNames.points,
      levels: [
        {
          ...{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT },
          style: { paragraph: { indent } },
        },
      ],
    },
    {
      reference: listNames.notes,
      levels: [
        {
          ...{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT },
          style: { paragraph: { indent: { left: 540, hanging: 540 } } },
        },
      ],
    },
  ],
};

/**
 * An empty item of each kind. The library numbers kinds of lists as a file first uses them, so every piece of a document
 * begins with these, and they are taken out again when the pieces are put together.
 */
export function firstItems(): Paragraph[] {
  return Object.values(listNames).map((reference) => new Paragraph({ numbering: { reference, level: 0 } }));
}

export const firstItemCount = Object.keys(listNames).length;
