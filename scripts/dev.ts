import { dev } from 'astro';
import { publish } from '../src/integrations/published.ts';
import { checkContent } from './lib/check-content.ts';
import { command } from './lib/command.ts';
import { exit, readOptions } from './lib/options.ts';
import { projectRoot } from './lib/places.ts';

await command(async () => {
  const options = readOptions('dev', ['content', 'today', 'port']);
  const { published } = checkContent({ ...options, format: 'terminal' });
  process.env['SITE_CONTENT'] = options.content;
  process.env['SITE_TODAY'] = options.today;
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  publish(published);
  const server = await dev({ root: projectRoot, logLevel: 'info', server: { port: options.port, host: 'localhost' } });
  console.log(
    `Open http://localhost:${server.address.port}${published.corpus.site.basePath}; pages follow what you save. The search needs npm start.`,
  );
  return exit.fine;
});
