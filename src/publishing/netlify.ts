import { everywhere, hashedFolder, keptForever, type Header } from './headers.ts';
import { nightlyHook } from './nightly.ts';
import { outIn, todayAt, type Place, type Recipe } from './place.ts';

/** Publishes with Netlify, which compresses files and has browsers ask again by itself. */
export function netlify(place: Place): Recipe {
  return {
    files: [{ path: 'netlify.toml', text: settings(place) }, nightlyHook('Netlify')],
    steps: [
      'On Netlify, add a site from this repository; netlify.toml says all else.',
      'For the nightly build, make a build hook (Site configuration, Build hooks) and keep its address on GitHub as the secret BUILD_HOOK.',
    ],
  };
}

function settings(place: Place): string {
  const { content, basePath } = place;
  return `[build]
command = '''npm run build -- --content ${content} ${todayAt(place)} --out ${outIn('dist', place)}'''
publish = "dist"

[build.environment]
NODE_VERSION = "24"

[[redirects]]
from = "/*"
to = "${basePath}404.html"
status = 404

${headers('/*', everywhere)}
${headers(`${basePath}${hashedFolder}*`, [['Cache-Control', keptForever]])}`;
}

function headers(path: string, list: readonly Header[]): string {
  const lines = list.map(([name, value]) => `${name} = "${value}"\n`);
  return `[[headers]]\nfor = "${path}"\n[headers.values]\n${lines.join('')}`;
}
