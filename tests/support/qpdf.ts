import { createRequire } from 'node:module';
import createQpdf from '@neslinesli93/qpdf-wasm';
import { vi } from 'vitest';

/** What is used of the program here; the types of the package leave out how a file is written. */
type Create = (options: { readonly locateFile: () => string; readonly noInitialRun: boolean }) => Promise<{
  readonly callMain: (args: string[]) => number;
  readonly FS: { readonly writeFile: (path: string, bytes: Uint8Array) => void };
}>;

const program = createRequire(import.meta.url).resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm');

/**
 * What `qpdf --check` says of a PDF. The program comes as WebAssembly, so that every machine has it; it writes to the
 * console, from where its lines are taken.
 */
export async function qpdfCheck(bytes: Uint8Array): Promise<string> {
  const said = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((spy) =>
    spy.mockImplementation(() => undefined),
  );
  const qpdf = await (createQpdf as unknown as Create)({ locateFile: () => program, noInitialRun: true });
  qpdf.FS.writeFile('/checked.pdf', bytes);
  const code = qpdf.callMain(['--check', '/checked.pdf']);
  const lines = said.flatMap((spy) => spy.mock.calls.flat().map(String));
  for (const spy of said) spy.mockRestore();
  return [...lines, `Ended with ${code}.`].join('\n');
}
