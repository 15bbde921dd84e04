import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { proseProcessor } from './src/integrations/prose-html.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { readSettings } from './src/integrations/settings.ts';
import { siteMap } from './src/integrations/sitemap.ts';

const { site } = readSettings();

export default defineConfig({
  ...(site.address ? { site: site.address } : {}),
  base: site.basePath,
  output: 'static',
  trailingSlash: 'always',
  markdown: {
    processor: proseProcessor(),
    // Shiki writes colours as inline styles, which the site's Content-Security-Policy forbids.
    syntaxHighlight: false,
  },
  integrations: [mdx({ optimize: true }), searchIndex(), ...siteMap()],
  devToolbar: { enabled: false },
  // The policy allows no inline style and no inline script, so both always go to files.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: { build: { assetsInlineLimit: 0 } },
});
