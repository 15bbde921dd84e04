import type { StoryMeter } from '../../../model/stories/builder/meter.ts';
import { originKey } from '../../../model/stories/builder/advice.ts';
import type { LinkView } from '../../../model/navigation.ts';
import { useStoryDesk } from '../story-desk.ts';
import { GoThere } from '../../GoThere.tsx';

/** The sentences readers may stumble over, each with another way to say it, and why. */
export function Stumbles({ all }: { readonly all: StoryMeter['stumbles'] }) {
  const { advice } = useStoryDesk();
  if (all.length === 0) return null;
  return (
    <details>
      <summary>Where readers may stumble: {all.length}</summary>
      <p class="field-hint">These are suggestions. Nothing is changed for you.</p>
      <ul class="issues">
        {all.map(({ path, label, sentence, message, instead, reason, origin }, index) => (
          <li key={index}>
            <p class="issue-label">{label}</p>
            <blockquote>{sentence}</blockquote>
            <p>
              {message} {instead && <strong>{instead}</strong>}
            </p>
            <p class="meta">
              {reason} <Origin link={advice[originKey(origin)]} at={origin.at} />
            </p>
            <GoThere path={path} name={`Go to the sentence in ${label}`} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The page a piece of advice comes from, where this site has it. */
function Origin({ link, at }: { readonly link: LinkView | undefined; readonly at: string }) {
  if (!link) return null;
  return (
    <>
      From <a href={link.href}>{link.label}</a>, {at}.
    </>
  );
}
