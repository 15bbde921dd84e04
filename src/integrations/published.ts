import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunOptions } from '../checks/shape/entries.ts';
import { run, type Outcome } from '../checks/run.ts';
import { openContent, type OpenedContent } from '../reading/open-content.ts';
import { Positions } from '../reading/positions.ts';

/** What is being published: everything that was read, and what is right of it. */
export interface Published extends Outcome {
  readonly folders: OpenedContent;
}

/** Vite gives the content configuration its own copy of every module, so what they share hangs on the process. */
const slot = Symbol.for('hornbook.published');
const shared = globalThis as { [slot]?: Published | undefined };

const shippedContent = fileURLToPath(new URL('../../content', import.meta.url));

/** Hands content that was read and checked already to the build, which then reads nothing twice. */
export function publish(published: Published): void {
  shared[slot] = published;
}

/** The content to publish. SITE_CONTENT and SITE_TODAY say which and for what day; the commands set both. */
export function published(): Published {
  shared[slot] ??= readPublished(
    resolve(process.env['SITE_CONTENT'] ?? shippedContent),
    process.env['SITE_TODAY'] ?? '',
  );
  return shared[slot];
}

/** Reads and checks a content folder. Without a day no review date counts as past. */
export function readPublished(content: string, today: string): Published {
  const folders = openContent(content, shippedContent);
  return { ...run(folders, { today, writtenAt: writtenInFiles() }), folders };
}

/** Looks up how values were written; a file is parsed for that once, and only where a value is wrong. */
function writtenInFiles(): RunOptions['writtenAt'] {
  const files = new Map<string, Positions>();
  return (file, path) => {
    const key = join(file.root, file.path);
    const positions = files.get(key) ?? new Positions(file);
    files.set(key, positions);
    return positions.writtenAt(path);
  };
}
