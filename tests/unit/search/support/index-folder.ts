import { writeSearchIndex } from '../../../../src/integrations/search-index.ts';

/** A build of its own: indexes the folder of pages that is named on the command line. */
await writeSearchIndex(process.argv[2] ?? '');
