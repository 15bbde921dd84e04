import { Document } from 'yaml';
import type { StoryForm } from './read.ts';
import { sourced } from './sourced.ts';

/** What a form does not ask for. */
export interface Given {
  readonly summary: string;
  /** The day of the import, as "2026-11-26". */
  readonly reviewed: string;
  /** The id the story will have, from which that of its sources is made. */
  readonly id: string;
}

/** The line by which editors find the schema of a story. */
const schemaLine = 'yaml-language-server: $schema=../.schemas/stories.json';

const toLookAt = [
  'The figures name what the form says of its sources. Where there are several, write each of them under sources, and',
  'name with every figure the one it stands in, by source and at.',
] as const;

const toName = [
  'The form names no sources. Write each work under sources, and name it with every figure by source and at, as in',
  'sample-district.yaml.',
] as const;

/** A story that was read from a form as a content file. */
export function storyFile(form: Pick<StoryForm, 'story' | 'sources'>, { summary, reviewed, id }: Given): string {
  const { title, ...rest } = sourced(form, `${id}-sources`);
  const document = new Document({ ...(title === undefined ? {} : { title }), summary, ...rest, reviewed });
  document.commentBefore = comment([schemaLine, ...('sources' in rest ? toLookAt : toName)]);
  return document.toString({ lineWidth: 110, singleQuote: true });
}

function comment(lines: readonly string[]): string {
  return lines.map((line) => ` ${line}`).join('\n');
}
