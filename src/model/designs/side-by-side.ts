import { paths } from '../../lib/paths.ts';
import type { Context } from '../context.ts';

/** The pages that lay designs side by side or print them: empty until a reader's choice arrives in the address. */
export interface SideBySidePage {
  readonly title: string;
  readonly introduction: string;
  /** Where the pages of designs stand; an id and a slash follow. */
  readonly entries: string;
  readonly designs: string;
  readonly other: { readonly label: string; readonly href: string };
}

export function comparePage(context: Context): SideBySidePage {
  return {
    ...places(context),
    title: 'Compare learning designs',
    introduction: 'Up to three designs side by side. The link of this page keeps your choice, so you can share it.',
    other: { label: 'Print a hand-out of these', href: context.href(paths.handOut) },
  };
}

export function handOutPage(context: Context): SideBySidePage {
  return {
    ...places(context),
    title: 'Hand-out',
    introduction: 'The designs you chose, each on a sheet of its own. Print this page and hand it on.',
    other: { label: 'Compare these side by side', href: context.href(paths.compare) },
  };
}

function places({ href }: Context): Pick<SideBySidePage, 'entries' | 'designs'> {
  const designs = href(paths.collection('designs'));
  return { entries: designs, designs };
}
