import { decidedBy } from '../../../checker/src/explain/index';
import { indexFramework } from '../../../checker/src/framework/index';
import type { Contract } from '../checking/contracts';
import { titled } from '../hover/ids';
import { bold, bullets, paragraphs } from '../hover/markdown';
import { describeKey } from '../hover/profile';
import type { Say } from '../hover/say';
import type { ItemData } from './items';

/** The documentation of a suggestion in Markdown; undefined when there is nothing to add to its title. */
export function documentationOf(data: ItemData, contract: Contract, say: Say): string | undefined {
  const { framework, result } = contract;
  const index = indexFramework(framework);
  switch (data.about) {
    case 'key': {
      const key = index.profileKey(data.id);
      if (key === undefined) return undefined;
      const { norms, clauses } = decidedBy({ result, draft: result.draft, framework, index }, key);
      return describeKey(key, norms, clauses, say);
    }
    case 'value': {
      const key = data.key === undefined ? undefined : index.profileKey(data.key);
      const value = key?.values.find(({ id }) => id === data.id);
      return value === undefined ? key && say.of(key.explanation) : say.of(value.explanation);
    }
    case 'norm': {
      const item = index.norm(data.id) ?? index.measure(data.id);
      return item && paragraphs(bold(say.of(item.title)), say.of(item.explanation));
    }
    case 'clause': {
      const clause = index.clause(data.id);
      if (clause === undefined) return undefined;
      const norms = clause.fulfils.flatMap(({ norm }) => index.norm(norm) ?? index.measure(norm) ?? []);
      return paragraphs(
        bold(say.of(clause.title)),
        norms.length > 0 ? bullets(norms.map((norm) => titled(norm, say))) : undefined,
        say.of(clause.note),
      );
    }
  }
}
