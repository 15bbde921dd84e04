/** What a server says a file of a site is, by the ending of its name. Files of the search index are plain bytes. */
export const mimeTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  wasm: 'application/wasm',
  xml: 'application/xml',
  txt: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
  yaml: 'application/yaml',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  woff2: 'font/woff2',
};

/** Types that are texts in UTF-8, but for HTML, which servers know to be one. */
export const texts: readonly string[] = [
  ...new Set(Object.values(mimeTypes).filter((type) => /^text\/(?!html)|json$|xml$|yaml$/.test(type))),
];

/** Types that become much smaller when they are compressed; HTML always is. */
export const compressed: readonly string[] = [...texts, 'application/wasm'];
