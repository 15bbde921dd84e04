import type { Fact } from '../../library/facts.ts';
import { ifShort } from './room.ts';

/** As many characters as two lines of a sheet hold. */
const most = 110;

/** Facts as a sheet shows them: paper has nothing to click, so the address of a page is written out. */
export function sheetFacts(facts: readonly Fact[]): Fact[] {
  return facts.map(({ label, value, href }) => {
    const isPage = href?.startsWith('https://') === true;
    const shown = isPage ? ifShort(href.replace(/^https:\/\/|\/$/g, ''), most, value) : value;
    return { label, value: ifShort(shown, most, 'It stands in the plan.'), ...(href === undefined ? {} : { href }) };
  });
}
