import { preview, type PreviewServer } from 'astro';
import { projectRoot } from './places.ts';

/**
 * Serves a finished site as a plain web server would.
 *
 * @param out the folder of the finished site
 * @param port 0 takes any free port
 */
export async function serveSite(out: string, port: number): Promise<PreviewServer & { readonly address: string }> {
  // The command stays in front until the person ends it.
  process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';
  const server = await preview({
    root: projectRoot,
    outDir: out,
    logLevel: 'error',
    server: { port, host: 'localhost' },
  });
  return Object.assign(server, { address: `http://localhost:${server.port}` });
}
