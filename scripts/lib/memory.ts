/*
 * The bundler keeps what it has freed, and pages need memory after it. Its allocator, mimalloc, is told here to give it
 * back at once, which makes 135 MB of a small site and costs about a second; it reads this when the bundler is loaded,
 * so this is imported before.
 */
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
