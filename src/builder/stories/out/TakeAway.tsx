import { useState } from 'preact/hooks';
import { download } from '../../../client/worksheet/download.ts';
import { useDesk } from '../../desk.ts';
import { useStoryDesk } from '../story-desk.ts';
import { notLoaded } from '../../not-loaded.ts';
import { defaultWords } from '../../../schemas/words.ts';
import type { Shown } from '../sheets/shown.ts';
import { fileNameOf } from '../../out/file-name.ts';
import { withLogoFile } from './logo-file.ts';
import { withOwnIds } from '../../out/own-ids.ts';

const loadFiles = () => import('./files.ts');

interface Props {
  readonly shown: Shown;
  /** The address of the blank PDF form, where the site has one. */
  readonly form: string | undefined;
  /** The chart of the preview, where it has one. */
  readonly chart: () => SVGSVGElement | null;
}

/** What the writer takes away: paper and files, all made in the browser. */
export function TakeAway({ shown, form, chart }: Props) {
  const { draft, complain, say } = useDesk();
  const { picture } = useStoryDesk();
  const [email, setEmail] = useState<string>();
  const { data } = shown.story;
  const name = fileNameOf(data.title);
  const chartFile = async (kind: 'svg' | 'png'): Promise<string> => {
    const drawn = chart();
    if (!drawn) return 'There is no chart yet: it is drawn once a table has an amount.';
    const { downloadChart } = await import('./chart-files.ts');
    await downloadChart(drawn, `${name}-chart`, kind);
    return `The chart was saved as ${kind.toUpperCase()}.`;
  };
  const filled = async (): Promise<string> => {
    const { filledForm } = await import('./form-pdf.ts');
    const blank = await fetch(form ?? '');
    if (!blank.ok) throw new TypeError('The blank form is not there.');
    const bytes = await filledForm(new Uint8Array(await blank.arrayBuffer()), data);
    download(`${name}-form.pdf`, 'application/pdf', new Uint8Array(bytes));
    return 'The form was saved with your story in it. It has no room for sources of single figures.';
  };
  const contentFile = async (): Promise<string> => {
    const { storyYaml } = await loadFiles();
    const [whole, logo] = withLogoFile(withOwnIds(draft, name), picture, name);
    download(`${name}.yaml`, 'application/yaml', storyYaml(whole, []));
    if (!logo) return 'The file for your site was saved: put it into the folder stories.';
    download(logo.name, logo.type, logo.bytes);
    return `Two files were saved: put ${name}.yaml into the folder stories, and ${logo.name} into images.`;
  };
  const table = async (): Promise<string> => {
    const { storyCsv } = await loadFiles();
    // The mark in front tells a spreadsheet that the letters are Unicode.
    download(`${name}.csv`, 'text/csv', `\ufeff${storyCsv(draft)}`);
    return 'The figures were saved for a spreadsheet.';
  };
  const again = async (): Promise<string> => {
    const { builderFile } = await loadFiles();
    download(`${name}.json`, 'application/json', builderFile(draft, [], picture?.data));
    return 'The story was saved. “Open a file” opens it here again, on any device.';
  };
  const letter = async (): Promise<string> => {
    const { storyEmail } = await loadFiles();
    setEmail(storyEmail(draft, defaultWords));
    return 'The text for an e-mail stands below.';
  };
  const attempt = (make: () => Promise<string>) => () => {
    make().then(say, () => complain(notLoaded));
  };
  return (
    <section class="take-away" aria-labelledby="take-away">
      <h2 id="take-away">Take it with you</h2>
      <ul class="actions">
        <Action onClick={() => print()}>Print, or save as PDF</Action>
        <Action onClick={attempt(again)}>Story, to open here again</Action>
        <Action onClick={attempt(contentFile)}>File for your site (YAML)</Action>
        <Action onClick={attempt(table)}>Figures for a spreadsheet (CSV)</Action>
        <Action onClick={attempt(letter)}>Text for an e-mail</Action>
        {form && <Action onClick={attempt(filled)}>PDF form with your story in it</Action>}
        <Action onClick={attempt(() => chartFile('svg'))}>Chart as SVG</Action>
        <Action onClick={attempt(() => chartFile('png'))}>Chart as PNG</Action>
      </ul>
      {email !== undefined && <Email text={email} />}
    </section>
  );
}

function Email({ text }: { readonly text: string }) {
  return (
    <div class="field">
      <label for="email-text">Text for an e-mail, at most 150 words</label>
      <textarea
        id="email-text"
        rows={12}
        value={text}
        readOnly
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  );
}

function Action({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    <li>
      <button type="button" class="button" onClick={onClick}>
        {children}
      </button>
    </li>
  );
}
