import { resolve } from 'node:path';

/** The folder of the project itself. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** Where a finished site goes unless another folder is named. */
export const finishedSite = resolve(projectRoot, 'dist');

/** The content that comes with Hornbook. */
export const shippedContent = resolve(projectRoot, 'content');
