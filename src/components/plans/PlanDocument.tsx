import type { Block, Cell, Text } from '../../model/plans/document/blocks.ts';
import type { DraftDocument } from '../../model/plans/document/draft.ts';

/** A plan as one text: what a district prints and hands round. */
export function PlanDocument({ document: { title, subtitle, blocks } }: { readonly document: DraftDocument }) {
  return (
    <article class="plan-document" aria-labelledby="plan-document-title">
      <h1 id="plan-document-title">{title}</h1>
      <p class="meta">{subtitle}</p>
      {blocks.map((block, index) => (
        <BlockPart key={index} block={block} index={index} />
      ))}
    </article>
  );
}

const headings = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const;

function BlockPart({ block, index }: { readonly block: Block; readonly index: number }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[block.level];
      return <Heading>{block.text}</Heading>;
    }
    case 'paragraph':
      return (
        <p class={block.manner && manners[block.manner]}>
          <TextPart text={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((text, at) => (
            <li key={at}>
              <TextPart text={text} />
            </li>
          ))}
        </ul>
      );
    case 'notes':
      return (
        <ol class="document-notes">
          {block.items.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ol>
      );
    case 'table':
      return <TablePart table={block} id={`document-table-${index}`} />;
    case 'picture':
      return null;
  }
}

const manners = { lead: 'lead', meta: 'meta', caution: 'banner' } as const;

function TextPart({ text }: { readonly text: Text }) {
  return (
    <>
      {text.map((run, index) => {
        if (run.kind === 'notes') return <sup key={index}>{run.numbers.join(', ')}</sup>;
        const words = run.href === undefined ? run.words : <a href={run.href}>{run.words}</a>;
        return run.strong ? <strong key={index}>{words}</strong> : words;
      })}
    </>
  );
}

interface TableProps {
  readonly table: Block & { readonly kind: 'table' };
  readonly id: string;
}

function TablePart({ table: { caption, columns, rows }, id }: TableProps) {
  return (
    <section class="table-box" aria-labelledby={id} tabIndex={0}>
      <table class="words">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = [], ...cells], index) => (
            <tr key={index}>
              <th scope="row">
                <CellPart cell={name} />
              </th>
              {cells.map((cell, at) => (
                <td key={at}>
                  <CellPart cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CellPart({ cell }: { readonly cell: Cell }) {
  return (
    <>
      {cell.map((text, index) => (
        <span class={index > 0 ? 'qualifier' : undefined} key={index}>
          {index > 0 && ' '}
          <TextPart text={text} />
        </span>
      ))}
    </>
  );
}
