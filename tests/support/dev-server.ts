import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { environmentOf } from './commands.ts';

const root = resolve(import.meta.dirname, '../..');

/** The command `dev`, as an author has it running. */
export interface DevServer {
  /** The address of the home page, as the command says it. */
  readonly url: string;
  /** All it has printed so far. */
  readonly printed: () => string;
  /** Ends it, and waits until it is gone. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts `dev` on a free port, and waits until it says where to look.
 *
 * @throws Error with what it printed, where it ends before
 */
export async function startDev(content: string): Promise<DevServer> {
  const args = [join(root, 'scripts/dev.ts'), '--content', content, '--port', String(await freePort())];
  // Astro serves nothing by itself where it is told that it runs in a test.
  const env = { ...environmentOf({}), NODE_ENV: undefined, VITEST: undefined };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let printed = '';
  const { promise: url, resolve: opened, reject } = Promise.withResolvers<string>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      printed += text.toString();
      const said = /Open (http:\S+);/.exec(printed)?.[1];
      if (said !== undefined) opened(said);
    });
  void ended.then(() => reject(new Error(`dev ended by itself.\n${printed}`)));
  const stop = (): Promise<void> => {
    child.kill('SIGKILL');
    return ended;
  };
  return { url: await url, printed: () => printed, stop };
}

/** A port nobody listens at; the system does not give it out again at once. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
