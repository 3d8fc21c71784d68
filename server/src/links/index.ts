import type { DocumentLink } from 'vscode-languageserver';
import { idsIn } from '../../../checker/src/explain/index';
import { indexFramework } from '../../../checker/src/framework/index';
import type { Range } from '../../../checker/src/draft/types';
import { ruleIds } from '../../../checker/src/rules/index';
import type { Contract } from '../checking/contracts';
import type { Context } from '../context';
import { guarded } from '../guarded';
import { sayIn } from '../hover/say';
import { toLspRange } from '../positions';
import { rulePageUrl } from '../rule-pages';
import { annexUri } from '../workspace/allowed';

interface Target {
  readonly range: Range;
  readonly target: string;
  readonly tooltip?: string;
}

/** Links: ids of the framework to its pages, rule ids in comments to theirs, annexes and deviations to their files. */
export function provideLinks(context: Context): void {
  const { connection, contracts, client } = context;
  connection.onDocumentLinks(
    guarded(connection, 'links', async ({ textDocument }, token) => {
      const contract = await contracts.at(textDocument.uri, token);
      if (contract === undefined) return null;
      const targets = [...normLinks(contract), ...ruleLinks(contract), ...annexLinks(contract, context.folders())];
      return targets.map(({ range, target, tooltip }): DocumentLink => {
        const shown = client.linkTooltips && tooltip !== undefined ? { tooltip } : {};
        return { range: toLspRange(contract.document, range), target, ...shown };
      });
    }),
  );
}

function normLinks({ result: { draft }, framework, settings }: Contract): readonly Target[] {
  const index = indexFramework(framework);
  const say = sayIn(settings.taal);
  const { frontMatter } = draft.profile;
  const inProfile = idsIn(draft.text.slice(frontMatter.start, frontMatter.end), frontMatter.start, index);
  const inText = draft.articles.flatMap(({ start, facts }) =>
    facts.mentions.flatMap((mention) => {
      const id = index.resolveId(mention.id);
      return id === undefined ? [] : [{ id, range: { start: start + mention.start, end: start + mention.end } }];
    }),
  );
  return [...inProfile, ...inText].flatMap(({ id, range }) => {
    const item = index.norm(id) ?? index.measure(id);
    return item?.url === undefined
      ? []
      : [{ range, target: item.url, tooltip: `${item.shortId}: ${say.of(item.title)}` }];
  });
}

/** Rule ids in `<!-- contractkader: … -->`. */
function ruleLinks({ result: { draft } }: Contract): readonly Target[] {
  return draft.directives.flatMap(({ range }) => {
    const text = draft.text.slice(range.start, range.end);
    return ruleIds.flatMap((rule) => {
      const at = new RegExp(`(?<![\\w-])${rule}(?![\\w-])`).exec(text)?.index;
      const target = rulePageUrl(rule);
      if (at === undefined || target === undefined) return [];
      const from = range.start + at;
      return [{ range: { start: from, end: from + rule.length }, target }];
    });
  });
}

function annexLinks({ document, result, settings }: Contract, folders: readonly string[]): readonly Target[] {
  const borders = { folders, extra: settings.beleidsmappen };
  const { annexes, deviationsFile } = result.draft.profile;
  return [...annexes, ...(deviationsFile ? [deviationsFile] : [])].flatMap(({ path, range }) => {
    const target = annexUri(document.uri, path, borders);
    return target === undefined ? [] : [{ range, target }];
  });
}
