import { hubs, paths, type Hub } from '../lib/paths.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Context } from './context.ts';
import { oncePerSite } from './once.ts';

/** A link with its words. */
export interface LinkView {
  readonly label: string;
  readonly href: string;
}

/** What the top and the foot of every page show. */
export interface Frame {
  readonly siteName: string;
  readonly organization: string;
  readonly organizationLink: string | undefined;
  readonly contact: LinkView | undefined;
  readonly logo: { readonly src: string; readonly alt: string } | undefined;
  readonly sections: readonly LinkView[];
  readonly footer: readonly LinkView[];
  readonly search: LinkView;
  readonly home: string;
  readonly theme: string;
  readonly icon: string;
  /** What the browser shows as the name of a page. */
  readonly pageTitle: (title: string) => string;
  /** The whole address of a path that has its base path already; none where the site's address is not known. */
  readonly canonical: (path: string) => string | undefined;
}

/** The frame of every page, made once for all pages of a build. */
export const frame = oncePerSite(makeFrame);

/** Only sections that have something in them are shown, in reading order. */
function makeFrame({ corpus, words, href }: Context): Frame {
  const { site } = corpus;
  const link = (label: string, path: string): LinkView => ({ label, href: href(path) });
  const sections = sectionOrder(site.district).filter((section) =>
    collectionsOf(section).some((name) => corpus[name].length > 0),
  );
  return {
    siteName: site.name,
    organization: site.organization.name,
    organizationLink: site.organization.link,
    contact: contactLink(site.contact),
    logo: site.logo && { src: href(paths.image(site.logo.file)), alt: site.logo.alt },
    sections: [...sections.map((name) => link(words[name], isHub(name) ? paths[name] : paths.collection(name)))],
    footer: [
      link(words.about, paths.about),
      link(words.sources, paths.collection('sources')),
      link(words.data, paths.dataPage),
      ...(site.documentation ? [link(words.documentation, paths.documentation)] : []),
    ],
    search: link(words.search, paths.search),
    ...{ home: href(paths.home), theme: href(paths.theme), icon: href(paths.icon) },
    pageTitle: (title) => (title === site.name ? title : `${title} · ${site.name}`),
    canonical: (path) => site.address && new URL(path, site.address).href,
  };
}

/** A district's own site opens with the district; a library opens with what there is to learn. */
export function sectionOrder(district: string | undefined) {
  const money = ['spending', 'districts', 'stories'] as const;
  const library = ['designs', 'cases', 'standards', 'guides', 'tools', 'reference'] as const;
  return district === undefined
    ? ([...library, 'plans', ...money] as const)
    : (['plans', ...money, ...library] as const);
}

export function isHub(section: string): section is Hub {
  return Object.hasOwn(hubs, section);
}

/** The collections of a section: those of a hub, or the section itself. */
export function collectionsOf(section: ReturnType<typeof sectionOrder>[number]) {
  return isHub(section) ? hubs[section] : [section];
}

/** The hub a collection stands in, as a step of the way to its pages; none for sections of their own. */
export function sectionTrail(collection: CollectionName, { words }: Context): readonly LinkView[] {
  const hub = (Object.keys(hubs) as Hub[]).find((name) => (hubs[name] as readonly string[]).includes(collection));
  return hub === undefined ? [] : [{ label: words[hub], href: paths[hub] }];
}

function contactLink(contact: Context['corpus']['site']['contact']): LinkView | undefined {
  const href = contact?.email
    ? `mailto:${contact.email}`
    : (contact?.link ?? (contact?.phone && `tel:${contact.phone.replace(/[^+\d]/g, '')}`));
  return contact && href ? { label: contact.name, href } : undefined;
}

/** From the home page down to the page above this one. */
export function breadcrumb({ words, href }: Context, ...steps: readonly LinkView[]): readonly LinkView[] {
  return [{ label: words.home, href: href(paths.home) }, ...steps.map((step) => ({ ...step, href: href(step.href) }))];
}
