import type { BlockContent, DefinitionContent, List, ListItem, Root, RootContent, Table } from 'mdast';
import { htmlBlocks } from './html-blocks';
import type { Range } from './types';

/** A part of a chunk that can hold text, kept small: the Markdown tree itself is not kept. Offsets count from the chunk. */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | QuoteBlock;

export interface HeadingBlock extends Range {
  readonly kind: 'heading';
  /** 1-6. */
  readonly level: number;
  /** The words are bold. */
  readonly bold: boolean;
}

export interface ParagraphBlock extends Range {
  readonly kind: 'paragraph';
  /** Offsets of hard line breaks: a statement ends there. */
  readonly breaks: readonly number[];
  /** End of the bold text it starts with; -1 when it does not. */
  readonly boldEnd: number;
}

export interface ListBlock extends Range {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ItemBlock[];
}

export interface ItemBlock extends Range {
  /** As written: `3`; empty for a bullet. */
  readonly label: string;
  /** `.`, `)` or empty. */
  readonly mark: string;
  /** Where its content starts, after the marker. */
  readonly content: number;
  readonly children: readonly Block[];
}

export interface TableBlock extends Range {
  readonly kind: 'table';
  readonly header: readonly Range[];
  readonly rows: readonly (Range & { readonly cells: readonly Range[] })[];
}

export interface QuoteBlock extends Range {
  readonly kind: 'quote';
  readonly children: readonly Block[];
}

/** Nesting deeper than this is no contract; what lies deeper is left out. */
const DEPTH = 40;

/** The blocks of a parsed chunk. `text` is the chunk's own, for markers and HTML. */
export function blocksOf(root: Root, text: string): Block[] {
  return blocksIn(root.children, text, 0);
}

function blocksIn(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  text: string,
  depth: number,
): Block[] {
  return depth > DEPTH ? [] : nodes.flatMap((node) => blockOf(node, text, depth));
}

function blockOf(node: RootContent, text: string, depth: number): Block[] {
  const range = rangeOf(node);
  switch (node.type) {
    case 'heading':
      return [
        {
          kind: 'heading',
          ...range,
          level: node.depth,
          bold: node.children.length === 1 && node.children[0]?.type === 'strong',
        },
      ];
    case 'paragraph': {
      const first = node.children[0];
      const breaks = node.children.flatMap((child) => (child.type === 'break' ? [rangeOf(child).end] : []));
      return [{ kind: 'paragraph', ...range, breaks, boldEnd: first?.type === 'strong' ? rangeOf(first).end : -1 }];
    }
    case 'list':
      return [{ kind: 'list', ...range, ordered: node.ordered === true, items: itemsOf(node, text, depth) }];
    case 'table':
      return [tableOf(node)];
    case 'blockquote':
      return [{ kind: 'quote', ...range, children: blocksIn(node.children, text, depth + 1) }];
    case 'html':
      return htmlBlocks(text, range);
    case 'code':
      return isFenced(text, range) ? [] : [{ kind: 'paragraph', ...range, breaks: [], boldEnd: -1 }];
    default:
      return [];
  }
}

/** Text indented by four spaces is code to Markdown; to a drafter it is a paragraph. */
export function isFenced(text: string, range: Range): boolean {
  return /^\s*(?:`{3}|~{3})/.test(text.slice(range.start, range.start + 8));
}

function itemsOf(list: List, text: string, depth: number): ItemBlock[] {
  return list.children.map((item) => itemOf(item, text, depth));
}

function itemOf(item: ListItem, text: string, depth: number): ItemBlock {
  const range = rangeOf(item);
  const marker = /^\s*(?:(\d{1,9})([.)])|[-+*])\s*/.exec(text.slice(range.start, range.start + 24));
  return {
    ...range,
    label: marker?.[1] ?? '',
    mark: marker?.[2] ?? '',
    content: Math.min(range.end, range.start + (marker?.[0].length ?? 0)),
    children: blocksIn(item.children, text, depth + 1),
  };
}

function tableOf(table: Table): TableBlock {
  const rows = table.children.map((row) => ({ ...rangeOf(row), cells: row.children.map(rangeOf) }));
  const [header, ...body] = rows;
  return {
    kind: 'table',
    ...rangeOf(table),
    header: body.length === 0 ? [] : (header?.cells ?? []),
    rows: body.length === 0 ? rows : body,
  };
}

/** Offsets of a node of the tree; the parser always gives them. */
export function rangeOf(node: {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
