import type { ShortVersion } from '../../model/stories/short.ts';
import { classes } from './classes.ts';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetHead } from './SheetHead.tsx';
import { StoryBlock } from './StoryBlock.tsx';
import { StoryContact } from './StoryContact.tsx';

interface Props {
  readonly card: ShortVersion;
  /** The second card of the sheet, which is there on paper only. */
  readonly isCopy?: boolean;
}

/** A story on half a sheet. */
export function StoryCard({ card, isCopy = false }: Props) {
  const { frame, blocks, contact, foot } = card;
  return (
    <div class={classes('card', isCopy && 'card-copy')}>
      <SheetHead head={frame.head} isHeading={!isCopy} />
      {blocks.map((block) => (
        <StoryBlock block={block} isCopy={isCopy} key={block.id} />
      ))}
      {contact && <StoryContact contact={contact} isCopy={isCopy} />}
      <SheetFoot foot={foot} origin={frame.origin} blankLines={frame.head.isBlank ? 1 : 0} isCopy={isCopy} />
    </div>
  );
}
