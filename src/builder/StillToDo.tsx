import { GoThere } from './GoThere.tsx';
import { useDesk } from './desk.ts';
import { grouped, type IssueGroup } from './grouped.ts';
import { IssueWords } from './IssueWords.tsx';

/** Everything the check says of the draft, with a way to each place. */
export function StillToDo() {
  const { noun, issues } = useDesk();
  const groups = grouped(issues);
  return (
    <section class="still-to-do" aria-labelledby="still-to-do">
      <h2 id="still-to-do">What the check says</h2>
      {groups.length === 0 ? (
        <p>No problems found. The {noun} can be published as it is.</p>
      ) : (
        <>
          <p>
            {groups.length} {groups.length === 1 ? 'thing' : 'things'} to look at before the {noun} is published. You
            can print and download it at any time.
          </p>
          <ul class="issues">
            {groups.map((group, index) => (
              <IssueItem key={index} group={group} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function IssueItem({ group }: { readonly group: IssueGroup }) {
  const { label, place } = group.first;
  return (
    <li>
      <p class="issue-label">{label}</p>
      <p class="issue-words">
        <IssueWords group={group} />
      </p>
      {place.kind === 'data' && <GoThere path={place.path} name={`Go there: ${label}`} />}
    </li>
  );
}
