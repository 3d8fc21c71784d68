import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** Only the tables of GFM: the other extensions cost time and mean nothing in a contract. */
function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

const processor = unified().use(remarkParse).use(tables).freeze();

/** Markdown (CommonMark and GFM tables; front matter is not known here) to its tree; offsets count from the text's start. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
