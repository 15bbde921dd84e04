import { fileCodes } from './codes/files.ts';
import { libraryCodes } from './codes/library.ts';
import { planCodes } from './codes/plans.ts';
import { proseCodes } from './codes/prose.ts';
import { referenceCodes } from './codes/references.ts';
import { shapeCodes } from './codes/shape.ts';
import { spendingCodes } from './codes/spending.ts';
import { storyCodes } from './codes/stories.ts';

/** A permanent code: its page in the documentation is made from this, and its name never changes. */
export interface CodeDescription {
  /** A problem stops the build; a warning is something to look at. */
  readonly severity: 'problem' | 'warning';
  readonly title: string;
  readonly meaning: string;
  /** A few lines of content that bring the code up. */
  readonly example: string;
  /** The same lines, mended. */
  readonly mended: string;
}

/** Every code a message can end with. */
export const codes = {
  ...fileCodes,
  ...shapeCodes,
  ...referenceCodes,
  ...proseCodes,
  ...spendingCodes,
  ...libraryCodes,
  ...storyCodes,
  ...planCodes,
} as const satisfies Record<string, CodeDescription>;

export type Code = keyof typeof codes;
