/*
 * The bundler keeps what it has freed, and pages need memory after it. Its allocator, mimalloc, is told here to give it
 * back at once, and to take no huge pages (2 MB each, of which it fills a part): together they make 215 MB of a small
 * site. It reads this when the bundler is loaded, so this is imported before.
 */
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
process.env['MIMALLOC_ALLOW_THP'] ??= '0';
