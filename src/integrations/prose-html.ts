import { satteri } from '@astrojs/markdown-satteri';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { phraseFinder } from '../lib/phrases.ts';
import { placeOfFields } from '../reading/front-matter.ts';
import type { AnyEntry } from '../schemas/corpus.ts';
import { pageText } from './page-texts.ts';
import { prosePlugins } from './prose-plugins.ts';
import { published, type Published } from './published.ts';
import { readSettings } from './settings.ts';

/** What turns texts into pages, for Markdown and for MDX. */
export function proseProcessor() {
  const { site, isPage } = readSettings();
  const { glossary } = published().corpus;
  const terms = phraseFinder(glossary.map(({ id, data }) => ({ id, phrases: data.linked })));
  return satteri(prosePlugins(site.basePath, isPage, terms));
}

type Renderer = ReturnType<ReturnType<typeof proseProcessor>['createRenderer']>;
const renderers = new WeakMap<Published, Renderer>();

/**
 * The text of an entry in Markdown as HTML. It is read again and made when its page is made: in Astro's own store the
 * texts of a large site would be written to disk, bundled and compiled as a program, and held in memory several times.
 */
export async function proseHtml({ origin }: AnyEntry): Promise<string> {
  const renderer = await rendererOf(published());
  const { file } = origin;
  const text = pageText(origin);
  const body = text.slice(placeOfFields(text)?.bodyOffset);
  const { code } = await renderer.render(body, { fileURL: pathToFileURL(join(file.root, file.path)) });
  return code;
}

/** One renderer for each reading of the content, so that links lead to the pages there are now. */
function rendererOf(content: Published): Renderer {
  const renderer = renderers.get(content) ?? proseProcessor().createRenderer({ syntaxHighlight: false });
  renderers.set(content, renderer);
  return renderer;
}
