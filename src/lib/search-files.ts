/** Where the build puts the search index and the files that show it; paths leave out the base path. */
export const searchFiles = {
  folder: 'pagefind',
  script: '/pagefind/pagefind-component-ui.js',
  style: '/pagefind/pagefind-component-ui.css',
} as const;
