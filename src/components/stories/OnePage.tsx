import type { OnePage as Sheet } from '../../model/stories/short.ts';
import { LargeFigures } from './LargeFigures.tsx';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetHead } from './SheetHead.tsx';
import { StoryBlock } from './StoryBlock.tsx';
import { StoryContact } from './StoryContact.tsx';
import { StoryDescription } from './StoryDescription.tsx';

/** A story on one sheet, with three numbers in place of its tables. */
export function OnePage({ sheet }: { readonly sheet: Sheet }) {
  const { frame, description, money, blocks, contact, foot } = sheet;
  return (
    <section class="sheet one-page" aria-label="The sheet">
      <SheetHead head={frame.head} isHeading />
      <StoryDescription description={description} />
      <section class="sheet-money-figures" aria-labelledby="money">
        <h2 id="money">Money for professional learning</h2>
        {money.length > 0 ? <LargeFigures figures={money} /> : <p class="remarks">Not reported.</p>}
      </section>
      {blocks.map((block) => (
        <StoryBlock block={block} key={block.id} />
      ))}
      {contact && <StoryContact contact={contact} />}
      <SheetFoot foot={foot} origin={frame.origin} blankLines={frame.head.isBlank ? 1 : 0} />
    </section>
  );
}
