import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { fieldNames } from './form/names.ts';
import { isOwnSite } from './frame.ts';
import type { StoryParts } from './parts.ts';
import type { Story } from '../../schemas/stories.ts';
import type { Site } from '../../schemas/site.ts';

/** A link, and whether it is a number to dial, which stays on one line. */
interface Way extends LinkView {
  readonly isTelephone: boolean;
}

/** Whom a reader can ask. */
export interface ContactView {
  readonly name: string;
  readonly role: string;
  /** Telephone, e-mail and web page, as they are dialled or written, with what they lead to. */
  readonly ways: readonly Way[];
  /** Whether there is so little that it can be printed larger. */
  readonly isShort: boolean;
  /** What stands before the lines of a blank form. */
  readonly asked: readonly { readonly label: string; readonly field: string }[];
}

/**
 * The contact of a story, or that of the site where the story is of its own district. Who tells of others from their
 * publications does not speak for them, so such a story names nobody to ask.
 */
export function contactOf({ data, district }: StoryParts, { corpus: { site } }: Context): ContactView | undefined {
  if (data.template) return blankContact;
  if (data.voice === 'from-sources') return undefined;
  return contactView(data.contact ?? (isOwnSite(district?.id, site.district) ? site.contact : undefined));
}

function contactView(contact: Story['contact'] | Site['contact']): ContactView | undefined {
  if (!contact) return undefined;
  const { name } = contact;
  const role = 'role' in contact ? (contact.role ?? '') : '';
  const ways = waysOf(contact);
  const words = [name, role, ...ways.map(({ label }) => label)].join('');
  return { name, role, ways, isShort: words.length <= shortContact, asked: [] };
}

/** As many characters as fit in two lines of the larger letters. */
const shortContact = 150;

function waysOf({ phone, email, link }: NonNullable<Site['contact']>): Way[] {
  const way = (label: string, href: string): Way => ({ label, href, isTelephone: href.startsWith('tel:') });
  return [
    ...(phone === undefined ? [] : [way(phone, `tel:${phone.replace(/[^+\d]/g, '')}`)]),
    ...(email === undefined ? [] : [way(email, `mailto:${email}`)]),
    ...(link === undefined ? [] : [way(link.replace(/^https?:\/\//, '').replace(/\/$/, ''), link)]),
  ];
}

const blankContact: ContactView = {
  ...{ name: '', role: '', ways: [], isShort: false },
  asked: [
    { label: 'Name', field: fieldNames.contact('name') },
    { label: 'Role', field: fieldNames.contact('role') },
    { label: 'Telephone', field: fieldNames.contact('phone') },
    { label: 'E-mail', field: fieldNames.contact('email') },
    { label: 'Web page', field: fieldNames.contact('link') },
  ],
};
