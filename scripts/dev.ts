import { dev } from 'astro';
import { published } from '../src/integrations/published.ts';
import { Desk } from '../src/integrations/writing/desk.ts';
import { whileWriting } from '../src/integrations/writing/integration.ts';
import { shownPath } from './lib/check-content.ts';
import { command } from './lib/command.ts';
import { exit, readOptions } from './lib/options.ts';
import { projectRoot } from './lib/places.ts';

await command(async () => {
  const { content, today, port } = readOptions('dev', ['content', 'today', 'port']);
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  const desk = new Desk({ content, today, show: shownPath, say: (text) => console.log(`\n${text}`) });
  const server = await dev({
    root: projectRoot,
    logLevel: 'warn',
    server: { port, host: 'localhost' },
    integrations: [whileWriting(desk)],
  });
  const { basePath } = published().corpus.site;
  console.log(
    `\nOpen http://localhost:${server.address.port}${basePath}; pages follow what you save. The search needs npm start.`,
  );
  return exit.fine;
});
