import type { SheetFrame } from '../../model/stories/frame.ts';
import type { SecondSheet as Sheet } from '../../model/stories/sheets.ts';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetHead } from './SheetHead.tsx';
import { StoryBlock } from './StoryBlock.tsx';
import { StoryContact } from './StoryContact.tsx';

interface Props {
  readonly frame: SheetFrame;
  readonly sheet: Sheet;
}

/** The story, and whom to ask. */
export function SecondSheet({ frame, sheet: { blocks, contact, foot } }: Props) {
  return (
    <section class="sheet" aria-label="Sheet 2 of 2">
      <SheetHead head={frame.head} isHeading={false} isSmall />
      {blocks.map((block) => (
        <StoryBlock block={block} key={block.id} />
      ))}
      {contact && <StoryContact contact={contact} />}
      <SheetFoot foot={foot} origin={frame.origin} blankLines={frame.head.isBlank ? 2 : 0} field="sources.2" />
    </section>
  );
}
