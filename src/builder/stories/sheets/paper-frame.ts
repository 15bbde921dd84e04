/**
 * Lays paper into a frame of its own: the style sheets of the page, with what they say for print taken for the screen
 * and what they say for screens left out. So the preview is made by the very rules that the printer gets.
 *
 * @param ready is given the element that holds the sheets
 * @returns what stops it
 */
export function paperFrame(frame: HTMLIFrameElement, ready: (paper: HTMLElement) => void): () => void {
  const paper = frame.contentDocument;
  if (!paper) return () => undefined;
  paper.documentElement.lang = document.documentElement.lang;
  paper.documentElement.className = 'paper';
  paper.title = frame.title;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map((link) => {
    const copy = paper.createElement('link');
    return Object.assign(copy, { rel: 'stylesheet', href: link.href });
  });
  paper.head.append(...links);
  paper.body.className = 'paper-story is-preview';
  let isWanted = true;
  void Promise.all(links.map(loaded)).then(() => {
    if (!isWanted) return;
    for (const sheet of paper.styleSheets) turnToPaper(sheet);
    ready(paper.body);
  });
  return () => {
    isWanted = false;
  };
}

function loaded(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    // Without one of its style sheets the preview is plainer, and still there.
    link.addEventListener('error', () => resolve());
  });
}

function turnToPaper(sheet: CSSStyleSheet | CSSGroupingRule): void {
  for (const rule of sheet.cssRules) {
    if (rule instanceof CSSImportRule) continue;
    const isMedia = rule.constructor.name === 'CSSMediaRule';
    if (isMedia) (rule as CSSMediaRule).media.mediaText = mediaOnPaper((rule as CSSMediaRule).media.mediaText);
    if ('cssRules' in rule) turnToPaper(rule as CSSGroupingRule);
  }
}

/** What a media query says on white paper: print holds, screens and the dark do not. */
function mediaOnPaper(query: string): string {
  if (/\bprint\b/.test(query)) return query.replace(/\bprint\b/g, 'all');
  return /\bscreen\b|prefers-color-scheme|forced-colors/.test(query) ? 'not all' : query;
}
