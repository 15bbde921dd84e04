import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from './places.ts';

/** Node keeps what it has compiled, so that a command starts in two thirds of the time when it is run again. */
enableCompileCache(join(projectRoot, 'node_modules/.cache/compiled'));
