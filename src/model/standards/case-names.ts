import { v5 } from 'uuid';
import { paths } from '../../lib/paths.ts';
import type { CaseLink } from '../../schemas/data/case-types.ts';
import type { Context } from '../context.ts';

/** Fixed for good: with another one every identifier that others have stored would lead nowhere. */
const namespace = '1d1b9aa8-1fa8-41ec-bafe-2528fe043721';

/** Something a CASE file names: a framework, a group, a standard, a link, a licence. */
export interface CaseNode {
  /** What its identifier is made from: the address of an entry, "standards/lf-2011-data", or a path below one. */
  readonly address: string;
  /** The id of the framework in whose file it stands. */
  readonly framework: string;
}

export interface TitledNode extends CaseNode {
  readonly title: string;
}

/**
 * The identifier and the URI of a node. The identifier depends on the address alone, so it is the same on every site
 * and in every build (Guide 3.3.4: it never changes). A static site answers no CASE service, so the URI is the address
 * of the file the node stands in, with the identifier behind it; without a web address, the identifier as a URN.
 *
 * @see CASE 1.1 Information Model 7.2.3; Best Practice and Implementation Guide 4.1 and A.4
 */
export function named({ address, framework }: CaseNode, { corpus, href }: Context): Omit<CaseLink, 'title'> {
  const identifier = v5(address, namespace);
  const site = corpus.site.address;
  if (site === undefined) return { identifier, uri: `urn:uuid:${identifier}` };
  return { identifier, uri: new URL(`${href(paths.caseFile(framework))}#${identifier}`, site).href };
}

/** A reference to a node: LinkURI, 7.1.36. */
export function linkTo(node: TitledNode, context: Context): CaseLink {
  return { title: oneLine(node.title), ...named(node, context) };
}

/** A NormalizedString (A3.3): a YAML text can hold line breaks where CASE allows none. */
export function oneLine(text: string): string {
  return text.replace(/[\n\r\t]+/g, ' ').trim();
}

/** The last of some days as the moment it begins: "2026-11-25" is "2026-11-25T00:00:00+00:00". */
export function lastOf(days: readonly string[]): string {
  return `${days.toSorted().at(-1) ?? ''}T00:00:00+00:00`;
}
