import type { Block, HeadingBlock, ItemBlock, ListBlock, ParagraphBlock, TableBlock } from './blocks';
import { trimmed } from './html-blocks';
import { headingParts } from './heading-line';
import type { Label } from './labels';
import { LidTree } from './lid-tree';
import { spaced } from './mark';
import { segmentsOf } from './segments';
import type { LidStyle, Provision, ProvisionKind, Range } from './types';

/** A provision before its sentences are known. */
export interface ProvisionShape extends Omit<Provision, 'sentences'> {
  /** Where its words start, after the label. */
  readonly words: number;
  /** Offsets of hard line breaks in it. */
  readonly breaks: readonly number[];
  /** It is a heading: no words of it are evidence. */
  readonly isHeading: boolean;
}

/** The part of an article that provisions are read from. Offsets count from the article. */
export interface ArticleBody {
  readonly prose: string;
  readonly number: string;
  /** Blocks of each chunk, with the offset of the chunk. */
  readonly parts: readonly { readonly at: number; readonly blocks: readonly Block[] }[];
  /** Heading and title end here; nothing before it is a provision. */
  readonly from: number;
}

/** Lids, points, paragraphs, rows and quotations of an article, in the order of the text; their ranges do not overlap. */
export function provisionsOf(body: ArticleBody): {
  readonly provisions: readonly ProvisionShape[];
  readonly lidStyle: LidStyle;
} {
  const walk = new Walk(body);
  const tree = new LidTree(-1);
  for (const { at, blocks } of body.parts) walk.blocks(blocks, at, tree, false);
  return { provisions: walk.found, lidStyle: walk.lidStyle };
}

class Walk {
  readonly found: ProvisionShape[] = [];
  lidStyle: LidStyle = 'geen';
  readonly #body: ArticleBody;

  constructor(body: ArticleBody) {
    this.#body = body;
  }

  blocks(blocks: readonly Block[], at: number, tree: LidTree, quoted: boolean): void {
    for (const block of blocks) {
      if (at + block.end <= this.#body.from) continue;
      const isCut = block.kind === 'heading' && at + block.start < this.#body.from;
      if (isCut) this.#paragraph({ ...block, kind: 'paragraph', breaks: [], boldEnd: -1 }, at, tree, quoted);
      else if (block.kind === 'paragraph') this.#paragraph(block, at, tree, quoted);
      else if (block.kind === 'heading') this.#heading(block, at, tree);
      else if (block.kind === 'list') this.#list(block, at, tree, quoted);
      else if (block.kind === 'table') this.#table(block, at, tree, quoted);
      else this.blocks(block.children, at, new LidTree(-1), true);
    }
  }

  #paragraph(block: ParagraphBlock, at: number, tree: LidTree, quoted: boolean): void {
    const breaks = block.breaks.map((offset) => at + offset);
    const start = Math.max(at + block.start, this.#body.from);
    for (const segment of segmentsOf(this.#body.prose, start, at + block.end, breaks, this.#body.number)) {
      if (segment.label)
        this.#labelled(segment.label, segment, segment.start + segment.label.length, tree, quoted, breaks);
      else this.#unlabelled(segment, tree, quoted, breaks);
    }
  }

  #unlabelled(range: Range, tree: LidTree, quoted: boolean, breaks: readonly number[]): void {
    const parent = tree.paragraphParent();
    const index = this.#add({
      kind: quoted ? 'citaat' : 'alinea',
      label: '',
      parent,
      start: range.start,
      end: range.end,
      words: range.start,
      breaks,
    });
    tree.tookParagraph(index, this.#body.prose.charAt(range.end - 1) === ':');
  }

  #labelled(
    label: Label,
    range: Range,
    words: number,
    tree: LidTree,
    quoted: boolean,
    breaks: readonly number[],
    isHeading = false,
  ): number {
    const place = tree.place(label);
    const kind: ProvisionKind = place.parent < 0 && label.style !== 'bul' ? 'lid' : 'punt';
    const shape = {
      kind: quoted ? ('citaat' as const) : kind,
      label: label.text,
      parent: place.parent,
      start: range.start,
      end: range.end,
    };
    const index = this.#add({ ...shape, words: Math.min(words, range.end), breaks, isHeading } as const);
    if (place.parent < 0 && !quoted && this.lidStyle === 'geen') this.lidStyle = lidStyleOf(label);
    tree.took(index, label, place);
    return index;
  }

  #heading(block: HeadingBlock, at: number, tree: LidTree): void {
    const range = trimmed(this.#body.prose, at + block.start, at + block.end);
    const { number } = headingParts(spaced(this.#body.prose.slice(range.start, range.end)));
    tree.reset();
    if (number !== '')
      this.#labelled({ text: number, style: 'kop', length: 0 }, range, range.end, tree, false, [], true);
  }

  #list(block: ListBlock, at: number, tree: LidTree, quoted: boolean): void {
    for (const item of block.items) {
      if (at + item.end <= this.#body.from) continue;
      if (at + item.start < this.#body.from) this.blocks(item.children, at, tree, quoted);
      else this.#item(item, at, tree, quoted);
    }
  }

  #item(item: ItemBlock, at: number, tree: LidTree, quoted: boolean): void {
    const [first, ...rest] = item.children;
    const isText = first?.kind === 'paragraph' || first?.kind === 'heading';
    const breaks = first?.kind === 'paragraph' ? first.breaks.map((offset) => at + offset) : [];
    const [own, ...more] = isText
      ? segmentsOf(this.#body.prose, at + first.start, at + first.end, breaks, this.#body.number)
      : [];
    const label = own?.label && (item.label === '' || own.label.style.startsWith('dec')) ? own.label : itemLabel(item);
    const words = own?.label && own.label === label ? own.start + label.length : (own?.start ?? at + item.content);
    const range = { start: at + item.start, end: Math.max(own?.end ?? at + item.content, at + item.start) };
    const index = this.#labelled(label, range, words, tree, quoted, breaks);
    const inner = new LidTree(index);
    for (const segment of more) {
      if (segment.label)
        this.#labelled(segment.label, segment, segment.start + segment.label.length, inner, quoted, breaks);
      else this.#unlabelled(segment, inner, quoted, breaks);
    }
    this.blocks(isText ? rest : item.children, at, inner, quoted);
  }

  #table(block: TableBlock, at: number, tree: LidTree, quoted: boolean): void {
    const headers = block.header.map((cell) => spaced(this.#body.prose.slice(at + cell.start, at + cell.end)));
    const parent = tree.rowParent();
    for (const row of block.rows) {
      const cells = row.cells.map((cell, column) => {
        const range = { start: at + cell.start, end: at + cell.end };
        return { header: headers[column] ?? '', text: spaced(this.#body.prose.slice(range.start, range.end)), range };
      });
      const label =
        cells.length > 1 ? (/^[A-Za-z]{0,5}[-.]?\d{1,4}(?:\.\d{1,3})*$/.exec(cells[0]?.text ?? '')?.[0] ?? '') : '';
      const start = at + row.start;
      this.#add({
        kind: quoted ? 'citaat' : 'rij',
        label,
        parent,
        start,
        end: at + row.end,
        words: start,
        breaks: [],
        cells,
      });
    }
  }

  #add(
    shape: Omit<ProvisionShape, 'path' | 'cells' | 'isHeading'> &
      Partial<Pick<ProvisionShape, 'cells' | 'isHeading'>> & { readonly kind: ProvisionKind },
  ): number {
    const above = this.found[shape.parent]?.path ?? this.#body.number;
    return this.found.push({ cells: [], isHeading: false, ...shape, path: pathOf(shape.label, above) }) - 1;
  }
}

/** `3.1` is an address by itself; `a` hangs under its lid, `1` under its article. */
function pathOf(label: string, above: string): string {
  if (label === '') return above;
  return above === '' || /^\d+\.\d/.test(label) ? label : `${above}.${label}`;
}

function itemLabel(item: ItemBlock): Label {
  return { text: item.label, style: item.label === '' ? 'bul' : item.mark === ')' ? 'num)' : 'num.', length: 0 };
}

function lidStyleOf(label: Label): LidStyle {
  if (label.style.startsWith('dec')) return 'decimaal';
  if (label.style === 'num)') return 'haakje';
  if (label.style === '(num)') return 'haakjes';
  return label.style === 'bul' ? 'streepje' : 'punt';
}
