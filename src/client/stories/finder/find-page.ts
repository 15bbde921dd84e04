import { mountFinder } from './finder.ts';

/** The page that shows what is found, and takes nothing over. */
const root = document.querySelector<HTMLElement>('#district-finder');
if (root) mountFinder(root, { shards: root.dataset['shards'] ?? '' });
