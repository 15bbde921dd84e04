import { download } from '../../../client/worksheet/download.ts';
import { useDesk } from '../../desk.ts';
import { notLoaded } from '../../not-loaded.ts';

/** What the writer takes away: paper and a file, both made in the browser. */
export function TakeAway({ name }: { readonly name: string }) {
  const { draft, complain, say } = useDesk();
  const save = async (): Promise<void> => {
    const { planYaml } = await import('./plan-yaml.ts');
    download(`${name}.yaml`, 'application/yaml', planYaml(draft, name));
    say(`The file was saved: put ${name}.yaml into the folder plans of your site. “Open a file” opens it here again.`);
  };
  return (
    <section class="take-away" aria-labelledby="take-away">
      <h2 id="take-away">Take it with you</h2>
      <ul class="actions">
        <li>
          <button type="button" class="button" onClick={() => print()}>
            Print, or save as PDF
          </button>
        </li>
        <li>
          <button
            type="button"
            class="button"
            onClick={() => {
              save().catch(() => complain(notLoaded));
            }}
          >
            File for your site (YAML)
          </button>
        </li>
      </ul>
    </section>
  );
}
