import type { AstroIntegration } from 'astro';
import { isAbsolute, relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { shardsFolder } from '../../reading/shards-folder.ts';
import { mdxLoaderName, mdxPages } from '../content-loader.ts';
import { published } from '../published.ts';
import type { Desk } from './desk.ts';
import { keptPages } from './kept-pages.ts';
import { shown } from './shown.ts';

/** Editors save a file in several steps, and a move is many: what comes within so many milliseconds is one change. */
const together = 20;

/** Lets pages follow what an author saves. Only the command `dev` asks for it, so nothing of it reaches a built site. */
export function whileWriting(desk: Desk): AstroIntegration {
  return {
    name: 'hornbook-while-writing',
    hooks: {
      'astro:config:setup': ({ addMiddleware, updateConfig }) => {
        addMiddleware({ entrypoint: new URL('./middleware.ts', import.meta.url), order: 'pre' });
        updateConfig({ vite: { plugins: [keptPages()] } });
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        server.environments.client.hot.on(reading, (_data, page) => page.send(reading, shown().reading));
        let waiting: NodeJS.Timeout | undefined;
        // Vite watches the project's own folder; a district's content may stand anywhere.
        server.watcher.add(desk.content);
        server.watcher.on('all', (_event, path) => {
          if (!isContent(path)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            const before = mdxPages().join();
            desk.reread();
            renew(server);
            if (mdxPages().join() !== before) void refreshContent?.({ loaders: [mdxLoaderName] });
          }, together);
        });
      },
    },
  };
}

/** Whether a file is one that authors write. */
function isContent(path: string): boolean {
  const { own, library } = published().folders;
  return [own, ...(library ? [library] : [])].some(({ root }) => {
    const inside = relative(root, path);
    const steps = inside.split(sep);
    return !isAbsolute(inside) && steps[0] !== shardsFolder && !steps.some((step) => step.startsWith('.'));
  });
}

/** The message by which pages ask for the newest reading, and are told of it. */
const reading = 'hornbook:reading';

/** Forgets which pages there are and what was compiled of texts in MDX, and tells every open page of the reading. */
function renew(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    for (const path of published().texts?.keys() ?? []) environment.moduleGraph.onFileChange(path);
    environment.hot.send('astro:content-changed', {});
  }
  server.environments.client.hot.send(reading, shown().reading);
}
