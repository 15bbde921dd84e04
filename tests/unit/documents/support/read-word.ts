import mammoth from 'mammoth';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** What somebody else's reader finds in a Word file. */
export interface ReadWord {
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly tables: readonly {
    /** How many of the rows are marked as the head. */
    readonly headRows: number;
    readonly rows: readonly (readonly string[])[];
  }[];
  /** The alternative texts of the pictures. */
  readonly pictures: readonly (string | undefined)[];
  readonly items: readonly string[];
  readonly text: string;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads a Word file with mammoth, which looks at styles and structure and not at how things look. */
export async function readWord(file: Uint8Array): Promise<ReadWord> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file) },
    {
      styleMap: [
        ...["p[style-name='Title'] => p.title:fresh", "p[style-name='Caption'] => p.caption:fresh"],
        ...['Lead', 'Meta', 'Caution', 'Cell'].map((name) => `p[style-name='${name}'] => p:fresh`),
        "r[style-name='Hyperlink'] => ",
      ],
    },
  );
  if (messages.length > 0) throw new Error(messages.map(({ message }) => message).join('\n'));
  const all = elementsIn(parseFragment(value));
  const named = (...names: readonly string[]) => all.filter(({ tagName }) => names.includes(tagName));
  return {
    headings: named('h1', 'h2', 'h3', 'h4').map((each) => ({ level: Number(each.tagName[1]), text: textOf(each) })),
    tables: named('table').map((table) => {
      const rows = elementsIn(table).filter(({ tagName }) => tagName === 'tr');
      const isHead = (row: Element): boolean => elementsIn(row).some(({ tagName }) => tagName === 'th');
      return { headRows: rows.filter(isHead).length, rows: rows.map(cellsOf) };
    }),
    pictures: named('img').map(({ attrs }) => attrs.find(({ name }) => name === 'alt')?.value),
    items: named('li').map(textOf),
    text: all
      .filter(({ tagName }) => /^(?:p|h\d|li)$/.test(tagName))
      .map(textOf)
      .join('\n'),
  };
}

function cellsOf(row: Element): string[] {
  return elementsIn(row)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map((cell) =>
      elementsIn(cell)
        .filter(({ tagName }) => tagName === 'p')
        .map(textOf)
        .join('\n'),
    );
}

function elementsIn(node: Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && node.tagName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
