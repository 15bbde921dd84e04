import type { Page } from 'playwright-core';

/** What a reader could not read, or could not reach, on a page as it is shown now; nothing where all is well. */
export async function lostText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Piece {
      readonly element: Element;
      readonly rect: DOMRect;
    }

    const describe = (element: Element): string =>
      `<${element.tagName.toLowerCase()}> ${element.textContent.trim()}`.slice(0, 90);
    const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
    const above = (element: Element): Element[] =>
      element.parentElement ? [element.parentElement, ...above(element.parentElement)] : [];
    const scrolls = (element: Element): boolean => /auto|scroll/.test(style(element).overflowX);
    const cuts = (element: Element): boolean => /hidden|clip/.test(style(element).overflow);
    const hasName = (element: Element): boolean =>
      element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');

    /** Every line of text that is shown, but for drawings, which are one picture, and what is for screen readers only. */
    const pieces: Piece[] = [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          !element.closest('svg, script, .visually-hidden, [data-pf-sr-hidden]') && element.checkVisibility(),
      )
      .flatMap((element) =>
        [...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
          .flatMap((node) => {
            const range = document.createRange();
            range.selectNodeContents(node);
            return [...range.getClientRects()].filter(({ width }) => width > 1).map((rect) => ({ element, rect }));
          }),
      );

    const outside = pieces.filter(({ element, rect }) => {
      const isOut = rect.left < -1 || rect.right > innerWidth + 1;
      return isOut && !above(element).concat(element).some(scrolls);
    });
    const cut = pieces.filter(({ element, rect }) =>
      above(element).some((box) => {
        const { left, right, top, bottom } = box.getBoundingClientRect();
        return (
          cuts(box) &&
          (rect.left < left - 1 || rect.right > right + 1 || rect.top < top - 1 || rect.bottom > bottom + 1)
        );
      }),
    );
    const covered = pieces.flatMap((one, index) =>
      pieces.slice(index + 1).filter((other) => one.element !== other.element && overlap(one.rect, other.rect)),
    );
    const boxes = [...document.body.querySelectorAll('*')].filter(
      (element) => scrolls(element) && element.scrollWidth > element.clientWidth && element.checkVisibility(),
    );
    const unreachable = boxes.filter((box) => (box as HTMLElement).tabIndex < 0 || !hasName(box));

    return [
      ...(document.documentElement.scrollWidth > innerWidth
        ? [`the page is ${document.documentElement.scrollWidth} wide`]
        : []),
      ...outside.map(({ element }) => `outside the page: ${describe(element)}`),
      ...cut.map(({ element }) => `cut off: ${describe(element)}`),
      ...covered.map(({ element }) => `covered: ${describe(element)}`),
      ...unreachable.map((box) => `scrolls, but cannot be reached by keyboard or has no name: ${describe(box)}`),
    ];

    /** The box of a line is higher than its letters. */
    function overlap(a: DOMRect, b: DOMRect): boolean {
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return width > 2 && height > 0.3 * Math.min(a.height, b.height);
    }
  });
}
