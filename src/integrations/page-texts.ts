import { join } from 'node:path';
import { checkedText } from '../reading/text.ts';
import { pagesOf, type Corpus, type Origin } from '../schemas/corpus.ts';
import { published } from './published.ts';

/** Texts of pages by the path of their file, each with the moment the file was last saved. */
export type KeptTexts = ReadonlyMap<string, { readonly modified: number; readonly text: string }>;

/**
 * The text of a page as it was checked: read from its file, or what was kept of it.
 *
 * @throws Error where it was saved again and nothing was kept
 */
export function pageText({ file, modified }: Origin): string {
  return published().texts?.get(join(file.root, file.path))?.text ?? checkedText(file, modified);
}

/**
 * Keeps the texts of all pages, so that they can be shown while their files hold something else.
 *
 * @param earlier texts kept before: files that were not saved since are not read again
 * @throws Error where a file was saved again since it was checked
 */
export function keepTexts(corpus: Corpus, earlier?: KeptTexts): KeptTexts {
  return new Map(
    pagesOf(corpus).flatMap(({ prose, origin: { file, modified } }) => {
      if (!prose) return [];
      const path = join(file.root, file.path);
      const kept = earlier?.get(path);
      return [[path, kept?.modified === modified ? kept : { modified, text: checkedText(file, modified) }] as const];
    }),
  );
}
