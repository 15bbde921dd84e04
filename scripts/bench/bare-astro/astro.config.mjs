import { defineConfig } from 'astro/config';
import { searchIndex } from '../../../src/integrations/search-index.ts';

// As little as Astro asks for; the search index is made as the site itself makes it.
export default defineConfig({
  markdown: { syntaxHighlight: false },
  integrations: [searchIndex()],
  devToolbar: { enabled: false },
});
