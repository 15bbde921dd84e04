import { resolve } from 'node:path';

/** The folder of the project itself. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** The content that comes with Hornbook. */
export const shippedContent = resolve(projectRoot, 'content');
