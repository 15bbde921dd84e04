import type { Plan } from '../../../schemas/plans/plans.ts';
import type { CalendarAudience } from './entries.ts';

/** What a calendar needs to know of the place where its plan is published. */
export interface CalendarSettings {
  /** A host or an id that no other publisher has, "learning.example.org": entries of two sites are never the same. */
  readonly site: string;
  /** The id of the plan's first version, so that the file of the next version replaces its entries. */
  readonly lineage: string;
  /** The first version is 1; each that replaces one has one more. */
  readonly version: number;
  /** The whole address of the plan's page. */
  readonly page: string;
  /** The versions that this one replaces: what they dated and this one does not is called off. */
  readonly earlier?: readonly Plan[] | undefined;
  /** For one role or one school; else for all. */
  readonly only?: CalendarAudience | undefined;
}
