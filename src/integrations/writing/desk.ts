import { assemble } from '../../checks/assemble.ts';
import { allEntries } from '../../checks/check.ts';
import { Earlier } from '../../reading/earlier.ts';
import { ContentFolderError } from '../../reading/open-content.ts';
import { locate } from '../../reading/positions.ts';
import type { LocatedIssue } from '../../report/issue.ts';
import { pageReport } from '../../report/page.ts';
import { severityOf } from '../../report/severities.ts';
import { terminalReport } from '../../report/terminal.ts';
import { keepTexts, type KeptTexts } from '../page-texts.ts';
import { publish, readPublished, type Published } from '../published.ts';
import { show as showOnPages } from './shown.ts';

/** Where an author writes, and how one is told what was found. */
export interface Writing {
  readonly content: string;
  readonly today: string;
  /** The path of a file as the author would type it. */
  readonly show: (issue: LocatedIssue) => string;
  /** Prints into the terminal. */
  readonly say: (text: string) => void;
}

/** Reads the content of an author again and again, and publishes what is fit to be shown. */
export class Desk {
  readonly content: string;
  readonly #writing: Writing;
  readonly #earlier = new Earlier();
  /** The base path that pages were first served under: a server takes another only when it is started again. */
  readonly #basePath: string;
  #texts: KeptTexts | undefined;
  #wasGood = false;

  /** @throws ContentFolderError where there is nothing to begin with */
  constructor(writing: Writing) {
    this.content = writing.content;
    this.#writing = writing;
    const fresh = this.#read();
    this.#basePath = fresh.corpus.site.basePath;
    this.#take(fresh);
  }

  /**
   * Reads what was saved since. Pages show it where nothing is wrong with it; otherwise they keep what they showed,
   * and say what is wrong. Content that was never right is shown without the entries that are not complete yet.
   */
  reread(): void {
    try {
      this.#take(this.#read());
    } catch (error) {
      // While files are moved, a folder may be gone for a moment, and a file between two looks.
      const reason = error instanceof ContentFolderError ? error.message : String(error);
      this.#writing.say(`${reason}\nThe pages stay as they are until the next file is saved.`);
    }
  }

  #read(): Published {
    return readPublished(this.#writing.content, this.#writing.today, this.#earlier);
  }

  #take(fresh: Published): void {
    const { show, say } = this.#writing;
    const issues = locate(fresh.issues);
    const problems = issues.filter(({ code }) => severityOf(code) === 'problem');
    const isGood = problems.length === 0;
    if (isGood || !this.#wasGood) this.#publish(fresh);
    this.#wasGood ||= isGood;
    showOnPages(isGood ? undefined : pageReport(problems, this.#wasGood ? keptWords : partWords, show));
    say(terminalReport(issues, show));
    if (isGood) this.#sayOfBasePath(fresh);
  }

  #sayOfBasePath({ corpus }: Published): void {
    const { basePath } = corpus.site;
    if (basePath === this.#basePath) return;
    this.#writing.say(
      `site.yaml  Base path\n` +
        `  It is "${basePath}" now, and pages still stand under "${this.#basePath}": the server takes it when it starts.\n` +
        '  End "npm run dev" with Ctrl+C, and start it again.',
    );
  }

  #publish(fresh: Published): void {
    const complete = allEntries(fresh.corpus).filter((entry) => !fresh.incomplete.has(entry));
    const corpus = assemble(complete, fresh.corpus.site);
    this.#texts = keepTexts(corpus, this.#texts);
    publish({ ...fresh, corpus, texts: this.#texts });
  }
}

const keptWords = 'Pages show your content as it was before, until this is mended.';
const partWords = 'Pages show what is complete of your content, until this is mended.';
