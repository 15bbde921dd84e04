import type { Sheet } from './form.ts';

/** What came of opening a file: its sheets, or one sentence that says why there are none. */
export type Opened =
  | {
      readonly sheets: readonly Sheet[];
      /** Names of places that the file has answers for and this page does not ask about. */
      readonly leftOut: readonly string[];
    }
  | { readonly problem: string };

/** The largest file that is opened, in bytes. */
export const largestFile = 1024 * 1024;

const nothing = 'Nothing was opened, and nothing was changed.';

/** More sheets than these are not opened at once. */
export const mostSheets = 200;

/** Why a file was not opened, in a sentence each. */
export const refusals = {
  tooLarge: `The file is larger than 1 MB, which is more than a sheet holds. ${nothing}`,
  tooMany: `The file has more than ${mostSheets} sheets. ${nothing}`,
  notASheet: `The file is not a sheet of this site: it holds neither JSON nor CSV that was downloaded here. ${nothing}`,
  broken: `The file is damaged or breaks off in the middle. ${nothing}`,
  otherVersion: `The file was made for another version of this site, and this page cannot read it. ${nothing}`,
  otherTool: (title: string): string => `The file was filled in on another page: ${title}. Open it there. ${nothing}`,
  unfit: (label: string): string => `The file has an answer that “${label}” cannot hold. ${nothing}`,
} as const;
