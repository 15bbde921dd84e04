/** What happened to a part of a plan from one version to the next. */
export type ChangeKind = 'added' | 'removed' | 'moved' | 'changed';

/** One difference between two versions, made from their fields. */
export interface PlanChange {
  /** The part of the plan it stands in, by the label of its field: "Goals". */
  readonly section: string;
  readonly kind: ChangeKind;
  /** What it is about: the goal, the activity, the budget line, by its name. */
  readonly subject: string;
  /** The field that changed: "Hours"; empty where the whole part came or went. */
  readonly field: string;
  /** As a page shows it; empty where there was nothing. */
  readonly from: string;
  readonly to: string;
  readonly sentence: string;
}
