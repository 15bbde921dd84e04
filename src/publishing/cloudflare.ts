import { everywhere, hashedFolder, keptForever, type Header } from './headers.ts';
import { nightlyHook } from './nightly.ts';
import { outIn, todayAt, type Place, type Recipe } from './place.ts';

/** Publishes with Cloudflare Pages, which compresses files and has browsers ask again by itself. */
export function cloudflare(place: Place): Recipe {
  const { content, basePath } = place;
  const build = `npm run build -- --content ${content} ${todayAt(place)} --out ${outIn('dist', place)}`;
  return {
    files: [
      {
        path: '_headers',
        text: headers('/*', everywhere) + headers(`${basePath}${hashedFolder}*`, [['Cache-Control', keptForever]]),
      },
      nightlyHook('Cloudflare Pages'),
    ],
    steps: [
      'On Cloudflare, make a Pages project from this repository.',
      `Build command:  ${build} && cp _headers dist/`,
      'Build output directory:  dist',
      'Environment variable:  NODE_VERSION = 24',
      'For the nightly build, make a deploy hook (Settings, Builds) and keep its address on GitHub as the secret BUILD_HOOK.',
    ],
  };
}

function headers(path: string, list: readonly Header[]): string {
  return `${path}\n${list.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
