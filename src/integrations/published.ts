import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunOptions } from '../checks/shape/entries.ts';
import { checks } from '../checks/all.ts';
import { run, type Outcome } from '../checks/run.ts';
import type { Earlier } from '../reading/earlier.ts';
import { openContent, openInSteps, type OpenedContent } from '../reading/open-content.ts';
import type { Printing } from '../model/printing/printed.ts';
import { Positions } from '../reading/positions.ts';
import { withPauses } from '../reading/steps.ts';
import type { KeptTexts } from './page-texts.ts';

/** What is being published: everything that was read, and what is right of it. */
export interface Published extends Outcome {
  readonly folders: OpenedContent;
  /** How much of the site is printed to PDF once its pages are built. */
  readonly printing: Printing;
  /** Texts of pages as they were checked; kept only while an author writes. */
  readonly texts?: KeptTexts;
  /** The day the site is made for, as "2026-11-26"; empty where none was said. */
  readonly today: string;
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

/**
 * Reads and checks a content folder. Without a day no review date counts as past.
 *
 * @param earlier what was read before, for who reads again and again
 */
export function readPublished(content: string, today: string, earlier?: Earlier): Published {
  return checked(openContent(content, shippedContent, earlier), today);
}

/** Does the same with pauses, which takes less memory: the way to read a whole site first. */
export async function readPublishedWithPauses(content: string, today: string): Promise<Published> {
  return checked(await withPauses(openInSteps(content, shippedContent)), today);
}

function checked(folders: OpenedContent, today: string): Published {
  return { ...run(folders, { today, checks, writtenAt: writtenInFiles() }), folders, printing: 'nothing', today };
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
