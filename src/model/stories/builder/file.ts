import { list } from '../../../lib/format.ts';
import { sourcesWith, type SourceDraft } from '../../drafts/cited-sources.ts';
import { textAt } from '../../drafts/draft.ts';
import type { StoryDraft } from './draft.ts';
import { knownFields } from '../../drafts/known-fields.ts';
import { storySchema } from '../../../schemas/stories.ts';

const format = 'hornbook-story';
const version = 1;

/** The largest file that is opened, in characters. */
export const largestStoryFile = 1024 * 1024;

/** What came of opening a file: its story, or one sentence that says why there is none. */
export type OpenedStory =
  | {
      /** The story as it was written, finished or not, with its works under `sources`. */
      readonly story: StoryDraft;
      /** The picture of the logo as a data: address, where the file carries one. It was not looked at yet. */
      readonly logo?: string;
      /** What of the file has no place in a story and was left out, in a sentence; empty where everything has. */
      readonly leftOut: string;
    }
  | { readonly problem: string };

const nothing = 'Nothing was opened, and nothing was changed.';

/** Why a file was not opened, in a sentence each. */
export const storyFileRefusals = {
  tooLarge: `The file is larger than 1 MB, which is more than a story holds. ${nothing}`,
  notAStory: `The file is not a story that was saved here. ${nothing}`,
  broken: `The file is damaged or breaks off in the middle. ${nothing}`,
  otherVersion: `The file was saved by another version of this site, and this page cannot read it. ${nothing}`,
  unfit: (label: string): string => `The file has something at “${label}” that this field cannot hold. ${nothing}`,
} as const;

/**
 * A story as a file that the builder opens again, finished or not: what was typed stays as it was typed.
 *
 * @param sources works the story may cite; those it does cite are written, beside those that stand in it
 * @param logo the picture of its logo as a data: address; it goes along where the story names one
 */
export function builderFile(story: StoryDraft, sources: readonly SourceDraft[], logo?: string): string {
  const whole = { ...story, sources: sourcesWith(story, sources) };
  const picture = logo === undefined || textAt(story, ['logo', 'file']) === '' ? {} : { logo };
  return `${JSON.stringify({ format, version, story: whole, ...picture }, null, 2)}\n`;
}

/** Reads such a file. Nothing in it is run: its texts are texts, and what has no place in a story is said. */
export function readBuilderFile(text: string): OpenedStory {
  if (text.length > largestStoryFile) return { problem: storyFileRefusals.tooLarge };
  const plain = text.replace(/^\ufeff/, '');
  const file = parsed(plain);
  if (file === undefined) return { problem: storyFileRefusals[plain.includes(format) ? 'broken' : 'notAStory'] };
  if (!isRecord(file) || file['format'] !== format) return { problem: storyFileRefusals.notAStory };
  if (file['version'] !== version) return { problem: storyFileRefusals.otherVersion };
  return isRecord(file['story']) ? opened(file['story'], file) : { problem: storyFileRefusals.broken };
}

function opened(written: StoryDraft, file: Readonly<Record<string, unknown>>): OpenedStory {
  const { value, leftOut, unfit } = knownFields(storySchema, written);
  if (unfit !== undefined) return { problem: storyFileRefusals.unfit(unfit) };
  const { logo } = file;
  const others = Object.keys(file).filter((name) => !['format', 'version', 'story', 'logo'].includes(name));
  return {
    ...{ story: value as StoryDraft, leftOut: leftOutText([...others, ...leftOut]) },
    ...(typeof logo === 'string' ? { logo } : {}),
  };
}

/** So many names are told one by one. */
const mostNames = 5;

function leftOutText(names: readonly string[]): string {
  if (names.length === 0) return '';
  const told = names.slice(0, mostNames).map((name) => `“${shortened(name)}”`);
  const rest = names.length - told.length;
  const all = rest === 0 ? told : [...told, `${rest} more`];
  return `The file also has ${list(all)}, for which a story has no place: left out.`;
}

/** The name of a field in somebody's file may be of any length. */
function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

/** Undefined where the text is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
