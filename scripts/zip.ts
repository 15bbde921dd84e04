import { command } from './lib/command.ts';
import { readOptions } from './lib/options.ts';
import { zipSite } from './lib/zip-site.ts';

await command(() => {
  const { site, entry } = readOptions('zip', ['site', 'out']);
  return zipSite(site, entry ?? `${site}.zip`);
});
