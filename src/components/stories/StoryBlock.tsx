import type { BlockView } from '../../model/stories/blocks.ts';
import { LargeFigures } from './LargeFigures.tsx';
import { StoryText } from './StoryText.tsx';

interface Props {
  readonly block: BlockView;
  /** A second copy on the same page, which must not repeat the ids of the first. */
  readonly isCopy?: boolean;
}

/** Challenge, solution or impact. */
export function StoryBlock({ block, isCopy = false }: Props) {
  const id = isCopy ? undefined : block.id;
  const figures = <LargeFigures figures={block.figures} blanks={block.blankFigures} />;
  return (
    <section class={`story-block story-${block.id}`} aria-labelledby={id}>
      <h2 id={id}>{block.heading}</h2>
      <div class="block-body">
        {block.isFiguresFirst && figures}
        <div class="block-text">
          <StoryText view={block} />
        </div>
        {!block.isFiguresFirst && figures}
      </div>
    </section>
  );
}
