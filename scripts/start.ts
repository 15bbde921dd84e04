import { published } from '../src/integrations/published.ts';
import { buildSite } from './lib/build-site.ts';
import { command } from './lib/command.ts';
import { exit, readOptions } from './lib/options.ts';
import { serveSite } from './lib/serve-site.ts';

await command(async () => {
  const options = readOptions('start', ['content', 'out', 'today', 'port']);
  const built = await buildSite(options, 'blank-sheets');
  if (built !== exit.fine) return built;
  const server = await serveSite(options.out, options.port);
  console.log(`Open ${server.address}${published().corpus.site.basePath} in a browser. End it with Ctrl+C.`);
  await server.closed();
  return exit.fine;
});
