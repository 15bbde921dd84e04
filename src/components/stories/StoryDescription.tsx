import { anchors } from '../../lib/anchors.ts';
import type { Description } from '../../model/stories/description.ts';
import { NoteReferences } from './NoteReferences.tsx';

/** The ten figures of the district. */
export function StoryDescription({ description }: { readonly description: Description }) {
  const { heading, yearField, notes: shared, figures } = description;
  return (
    <section class="sheet-description" aria-labelledby={anchors.description}>
      <h2 id={anchors.description}>
        {heading}
        {yearField && (
          <>
            {' '}
            <span class="year-place" data-field={yearField} />
          </>
        )}
        <NoteReferences notes={shared} />
      </h2>
      <ul class="ten-figures">
        {figures.map(({ name, value, label, kind, notes, field }) => (
          <li class={kind} key={name}>
            {kind === 'blank' ? <span class="figure-place" data-field={field} /> : <strong>{value}</strong>}
            <span class="figure-label">
              {label}
              <NoteReferences notes={notes} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
