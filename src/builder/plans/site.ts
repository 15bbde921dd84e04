import type { SiteNames } from '../../model/plans/builder-page.ts';

/** What the builder of plans knows of the site it stands on. */
export interface Site {
  readonly names: SiteNames;
  /** The id of the district whose site this is. */
  readonly district: string | undefined;
  /** What paths of the site begin with. */
  readonly base: string;
}
