import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { pagePolicy } from '../../../src/lib/security-policy.ts';
import { everywhere } from '../../../src/publishing/headers.ts';
import { mimeTypes } from '../../../src/publishing/mime-types.ts';
import type { Place } from '../../../src/publishing/place.ts';
import { recipes } from '../../../src/publishing/recipes.ts';
import { readNginx, type Directive } from './support/nginx.ts';

const place: Place = {
  content: 'our-district',
  basePath: '/pl/',
  host: 'pl.example.org',
  timeZone: 'America/Chicago',
};
const fileOf = (kind: keyof typeof recipes, path: string, where = place): string =>
  recipes[kind](where).files.find((file) => file.path === path)?.text ?? '';
const build = 'npm run build -- --content our-district --today "$(TZ=America/Chicago date +%F)"';
const forever = 'public, max-age=31536000, immutable';

/** Headers as a server is told them, by the paths they are for. */
type Told = Readonly<Record<string, Readonly<Record<string, string>>>>;

describe('every provider that can be told headers', () => {
  const told: Readonly<Record<string, Told>> = {
    netlify: netlifyHeaders(fileOf('netlify', 'netlify.toml')),
    cloudflare: cloudflareHeaders(fileOf('cloudflare', '_headers')),
    nginx: nginxHeaders(fileOf('nginx', 'hornbook-nginx.conf')),
  };

  test.each(Object.keys(told))('is told the same: %s', (provider) => {
    expect(told[provider]?.['/*']).toEqual(Object.fromEntries(everywhere));
    expect(told[provider]?.['/pl/_astro/*']).toEqual({ 'Cache-Control': forever });
  });

  test('is told the policy of the pages, and who may frame them', () => {
    expect(Object.fromEntries(everywhere)['Content-Security-Policy']).toBe(`${pagePolicy}; frame-ancestors 'self'`);
  });

  test('is told nothing that would end the value early', () => {
    expect(everywhere.filter(([, value]) => /["\n\\$]/.test(value))).toEqual([]);
  });
});

describe('GitHub Pages', () => {
  const workflow = load(fileOf('github', '.github/workflows/publish.yml')) as Workflow;
  const steps = workflow.jobs['build']?.steps ?? [];

  test('publishes at each change and every night', () => {
    expect(workflow.on).toEqual({
      push: { branches: ['main'] },
      schedule: [{ cron: '15 10 * * *' }],
      workflow_dispatch: null,
    });
  });

  test('installs, checks and builds the content with its PDFs, in this order, and hands the site over', () => {
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
      'npm ci',
      'npm run check -- --content our-district --today "$(TZ=America/Chicago date +%F)" --format github',
      `${build} --out dist --pdf`,
    ]);
    expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual([
      'actions/checkout',
      'actions/setup-node',
      undefined,
      undefined,
      undefined,
      'actions/upload-pages-artifact',
    ]);
    expect(steps.at(-1)?.with).toEqual({ path: 'dist' });
  });

  test('publishes what was built, and may do nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs['publish']).toMatchObject({
      needs: 'build',
      permissions: { pages: 'write', 'id-token': 'write' },
      steps: [{ uses: 'actions/deploy-pages@v4' }],
    });
  });
});

test.each(['netlify', 'cloudflare'] as const)(
  '%s is asked for a new build every night, by a secret address',
  (kind) => {
    const workflow = load(fileOf(kind, '.github/workflows/nightly.yml')) as Workflow;

    expect(workflow.on.schedule).toEqual([{ cron: '15 10 * * *' }]);
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs['ask']?.steps).toEqual([
      {
        run: 'curl --fail --silent --show-error --request POST "$BUILD_HOOK"',
        env: { BUILD_HOOK: '${{ secrets.BUILD_HOOK }}' },
      },
    ]);
  },
);

test('Netlify builds below the base path and shows the folder above', () => {
  expect(fileOf('netlify', 'netlify.toml')).toContain(`command = '''${build} --out dist/pl'''\npublish = "dist"`);
  expect(fileOf('netlify', 'netlify.toml', { ...place, basePath: '/' })).toContain(`--out dist'''`);
});

test('Cloudflare is told what to type where it asks', () => {
  expect(recipes.cloudflare(place).steps).toContain(`Build command:  ${build} --out dist/pl && cp _headers dist/`);
});

describe('nginx', () => {
  const server = inside(readNginx(fileOf('nginx', 'hornbook-nginx.conf')), 'server');
  const values = (name: string): readonly string[] => server.find((each) => each.name === name)?.values ?? [];

  test('knows every kind of file', () => {
    const types = inside(server, 'types').map(({ name, values: endings }) => [endings[0], name]);

    expect(Object.fromEntries(types)).toEqual(mimeTypes);
    expect(mimeTypes).toMatchObject({
      ics: 'text/calendar',
      mjs: 'text/javascript',
      webmanifest: expect.any(String) as string,
    });
  });

  test('shows the page of the site where there is none', () => {
    expect(values('error_page')).toEqual(['404', '/pl/404.html']);
    expect(values('server_name')).toEqual(['pl.example.org']);
  });

  test('compresses texts and leaves pictures and PDFs as they are', () => {
    expect(values('gzip')).toEqual(['on']);
    expect(values('gzip_types')).toEqual(expect.arrayContaining(['text/css', 'text/calendar', 'image/svg+xml']));
    expect(values('gzip_types')).not.toEqual(expect.arrayContaining(['application/pdf']));
  });

  test('is built every night by the clock of the district', () => {
    const line = fileOf('nginx', 'hornbook-nightly.cron').trimEnd().split('\n').at(-1);

    expect(line).toBe(`15 10 * * * cd "$PROJECT" && ${build.replace('%', '\\%')} --out /var/www/hornbook/pl --pdf`);
  });

  test('serves a site that has a server to itself', () => {
    const text = fileOf('nginx', 'hornbook-nginx.conf', { ...place, basePath: '/', host: undefined });
    const alone = inside(readNginx(text), 'server');

    expect(alone.filter(({ name }) => name === 'location').map((each) => each.values)).toEqual([['/']]);
    expect(alone.find(({ name }) => name === 'server_name')?.values).toEqual(['_']);
  });
});

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: unknown;
}

function netlifyHeaders(toml: string): Told {
  const parts = toml.split('[[headers]]').slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const pairs = [...part.matchAll(/^([\w-]+) = "([^"]*)"$/gm)].map(([, name = '', value = '']) => [name, value]);
      const { for: path = '', ...headers } = Object.fromEntries(pairs) as Record<string, string>;
      return [path, headers];
    }),
  );
}

function cloudflareHeaders(text: string): Told {
  const parts = text.split(/^(?=\/)/m).map((part) => part.trimEnd().split('\n'));
  return Object.fromEntries(
    parts.map(([path = '', ...lines]) => [path, Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/)))]),
  );
}

function nginxHeaders(text: string): Told {
  const all = readNginx(text);
  const headers = inside(all, 'server').filter(({ name }) => name === 'add_header');
  const caching = inside(all, 'map').find(({ name }) => name === '~^/pl/_astro/')?.values[0] ?? '';
  const general = headers.filter(({ values }) => values[0] !== 'Cache-Control');
  return {
    '/*': Object.fromEntries(general.map(({ values: [name = '', value = ''] }) => [name, value])),
    '/pl/_astro/*': { 'Cache-Control': caching },
  };
}

function inside(directives: readonly Directive[], name: string): readonly Directive[] {
  return directives.find((each) => each.name === name)?.inside ?? [];
}
