import type { BasisView } from './basis.ts';

/** A line at a glance: what it is, and what stands behind it. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly href?: string;
  /** What a number rests on. */
  readonly basis?: BasisView;
}

/** A line; none where there is nothing to say. */
export function fact(label: string, value: string | undefined): Fact[] {
  return value ? [{ label, value }] : [];
}

/** Where the publisher tells of it, by the name of the publisher's site. */
export function publisherFact(link: string | undefined): Fact[] {
  return link === undefined ? [] : [{ label: 'Publisher’s page', value: new URL(link).host, href: link }];
}
