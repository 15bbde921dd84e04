import type { Files } from '../../support/content-folder.ts';
import { rewritten, riverbend } from './riverbend.ts';

/** The path of the story. */
export const storyPath = 'stories/riverbend.yaml';

/** Riverbend with a story of its own, in which every part is told and nothing is wrong. */
export const storied: Files = {
  ...riverbend,
  [storyPath]: `title: Coaches help new teachers stay
summary: Why teachers stay.
district: riverbend
spending: riverbend
whoWeAre: A small district by a river [@atlas-2021, p. 3].
challenge:
  text: Many left [@atlas-2021, p. 4].
  figures:
    - { value: 21%, label: left, source: atlas-2021, at: p. 4 }
solution: { text: Each new teacher has a coach. }
impact: { text: Fewer leave. }
contact: { name: Office of Learning }
fictional: true
reviewed: 2026-11-01
`,
};

/** The story with one passage written otherwise. */
export function editedStory(from: string, to: string, base: Files = storied): Files {
  return rewritten(base, storyPath, from, to);
}
