import type { Code } from '../../../src/report/codes.ts';
import type { BrokenFile, Mutation, Mutations } from '../broken.ts';
import type { Random } from '../random.ts';

/** A redirect with both its lines or only one of them, and which of them is wrong. */
interface Wrong {
  readonly from?: string;
  readonly to?: string;
  readonly line: 1 | 2;
}

/** A list with some good redirects before the bad one. */
function redirect(code: Code, write: (random: Random) => Wrong): Mutation {
  return (file, random) =>
    file.path === 'redirects.yaml'
      ? Array.from({ length: 5 }, (): BrokenFile => {
          const good = Array.from(
            { length: random.below(6) },
            (_, index) => `- from: /was-${index}/\n  to: /sources/\n`,
          );
          const { from, to, line } = write(random);
          const fields = [...(from ? [`from: ${from}\n`] : []), ...(to ? [`to: ${to}\n`] : [])];
          return { text: `${good.join('')}- ${fields.join('  ')}`, code, line: good.length * 2 + line };
        })
      : [];
}

const old = ({ below }: Random): string => `/old-${below(1000)}/`;
const page = ({ pick }: Random): string =>
  pick(['/', '/about/', '/guides/', '/search/', '/spending/', '/sources/', '/districts/']);

/** What happens to the addresses of pages that moved. */
export const redirectMutations: Mutations = {
  'redirect-to-nowhere': redirect('broken-link', (random) => ({
    from: old(random),
    to: `/nowhere-${random.below(1000)}/`,
    line: 2,
  })),
  'redirect-from-a-page': redirect('redirect-collision', (random) => ({
    from: page(random).replace(/^\/$/, '/about/'),
    to: '/guides/',
    line: 1,
  })),
  'redirect-without-slash': redirect('not-an-address', (random) => ({
    from: old(random).replace(random.pick([/^\//, /\/$/]), ''),
    to: '/guides/',
    line: 1,
  })),
  'redirect-out-of-the-site': redirect('not-an-address', (random) => ({
    ...{ from: old(random), line: 2 },
    to: random.pick(['https://elsewhere.example/', '//elsewhere.example/', 'javascript:alert(1)', '/../', '/A/']),
  })),
  'redirect-without-target': redirect('missing-field', (random) => ({ from: old(random), line: 1 })),
  'redirect-without-start': redirect('missing-field', (random) => ({
    to: page(random).replace(/^\/$/, '/about/'),
    line: 1,
  })),
  'redirect-twice': (file, random) =>
    file.path === 'redirects.yaml'
      ? Array.from({ length: 5 }, (): BrokenFile => {
          const from = old(random);
          const between = Array.from(
            { length: random.below(5) },
            (_, index) => `- from: /was-${index}/\n  to: /sources/\n`,
          );
          const text = `- from: ${from}\n  to: /guides/\n${between.join('')}- from: ${from}\n  to: /sources/\n`;
          return { text, code: 'redirect-collision', line: 3 + between.length * 2 };
        })
      : [],
};
