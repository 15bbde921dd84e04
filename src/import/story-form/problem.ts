/** What of a filled form cannot be used as it is, and what to write instead. */
export interface FormProblem {
  /** The name of the field. */
  readonly field: string;
  /** What the form calls it. */
  readonly label: string;
  /** In whole sentences. */
  readonly message: string;
}
