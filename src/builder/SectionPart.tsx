import type { ComponentChildren } from 'preact';
import { issuesIn, useDesk } from './desk.ts';
import { namesOf, type Section } from './form/sections.ts';

interface Props {
  readonly section: Section;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

/** One part of the form, which opens and closes. */
export function SectionPart({ section, isOpen, children }: Props) {
  const { draft, start, issues } = useDesk();
  const names = namesOf(section);
  const isBegun = names.some((name) => !(name in start) && draft[name] !== undefined);
  const count = issues.filter(({ code }) => code !== 'unfinished-story' && code !== 'missing-field');
  const problems = names.flatMap((name) => issuesIn(count, [name])).length;
  return (
    <details class="builder-section" id={`section-${section.id}`} open={isOpen || undefined}>
      <summary>
        <h2>{section.heading}</h2>
        <span class="meta">
          {section.where && `${section.where} · `}
          {problems > 0 ? `${problems} to look at` : isBegun ? 'begun' : 'empty'}
        </span>
      </summary>
      <div class="section-fields">{children}</div>
    </details>
  );
}
