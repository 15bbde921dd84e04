import { dev } from 'astro';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk } from '../../src/integrations/writing/desk.ts';
import { whileWriting } from '../../src/integrations/writing/integration.ts';
import { projectRoot } from './places.ts';

/** A small site as its author sees it while writing. */
export interface WritingSite {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves a district's site in which one word is mistyped. */
export async function writingSite(): Promise<WritingSite> {
  const content = mkdtempSync(join(tmpdir(), 'hornbook-writing-'));
  const write = (mistake: string): void => writeFileSync(join(content, 'site.yaml'), `${siteFile}${mistake}`);
  write('');
  const show = ({ file }: { readonly file: { readonly path: string } }): string => `our-district/${file.path}`;
  const desk = new Desk({ content, today: '2026-11-26', show, say: () => undefined });
  write('contct:\n  name: Office of Professional Learning\n');
  desk.reread();
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  const server = await dev({ root: projectRoot, logLevel: 'error', integrations: [whileWriting(desk)] });
  return {
    address: `http://localhost:${server.address.port}`,
    stop: async () => {
      await server.stop();
      rmSync(content, { recursive: true });
    },
  };
}

const siteFile = `name: Our School District (fictional)
description: What our district plans for the learning of its educators.
organization:
  name: Our School District (fictional)
`;
