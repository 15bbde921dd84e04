import { anchors } from '../../lib/anchors.ts';
import type { ContactView } from '../../model/stories/contact.ts';
import { classes } from './classes.ts';

interface Props {
  readonly contact: ContactView;
  /** A second copy on the same page, which must not repeat the ids of the first. */
  readonly isCopy?: boolean;
}

/** Whom a reader can ask. */
export function StoryContact({ contact, isCopy = false }: Props) {
  const { name, role, ways, isShort, asked } = contact;
  const id = isCopy ? undefined : anchors.contact;
  return (
    <section class={classes('sheet-contact', isShort && 'is-short')} aria-labelledby={id}>
      <h2 id={id}>Contact information</h2>
      {asked.length > 0 && (
        <dl class="contact-lines">
          {asked.map(({ label, field }) => (
            <div key={field}>
              <dt>{label}</dt>
              <dd data-field={field} />
            </div>
          ))}
        </dl>
      )}
      {name && (
        <p>
          <strong>{name}</strong>
          {role && `, ${role}`}
        </p>
      )}
      {ways.length > 0 && (
        <ul class="contact-ways">
          {ways.map(({ label, href, isTelephone }) => (
            <li key={label}>
              <a class={classes(isTelephone && 'telephone')} href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
