/** What a program can tell of a requirement: `person` where only somebody who reads the plan can tell. */
export type Verdict = 'met' | 'partly' | 'missing' | 'person';

/** A verdict with what it rests on, in a sentence. */
export interface Judged {
  readonly verdict: Verdict;
  readonly because: string;
}
