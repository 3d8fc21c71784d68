/** What an article says of the order between documents: as text, before it is known which documents there are. */
import type { ArticleFacts, Provision, Range } from '../../draft/types';
import { leadIn } from '../../evidence/reading/article';

/** A piece of text that may name a document, with its place in the article and the targets of the links in it. */
export interface Naming {
  readonly text: string;
  readonly links: readonly string[];
}

export type Statement =
  /** Documents in their order, the highest first. */
  | { readonly kind: 'list'; readonly items: readonly Naming[] }
  /** A sentence that says which document prevails over which; `limited`: for some subject or in some case only. */
  | { readonly kind: 'sentence'; readonly sentence: Naming; readonly limited: boolean };

const ORDER =
  /(?<![\p{L}])(?:rangorde|volgorde van (?:prioriteit|voorrang|gelding)|prioriteitsvolgorde|order of precedence|order of priority|(?:eerder|later|hoger|lager|eerst|laatst)[ -]?(?:genoemde?|vermelde?|geplaatste?)|earlier in (?:the|this) list|(?:first|higher|earlier)[ -](?:named|listed|mentioned|ranked))(?![\p{L}])/iu;
/** The last one prevails. */
const REVERSED =
  /(?<![\p{L}])(?:later|laatst|lager)[ -]?(?:genoemde?|vermelde?|geplaatste?)[^.;]*?(?:gaat|gaan|prevale|voorrang|voor\b)/iu;
const UPRIGHT = /(?<![\p{L}])(?:eerder|eerst|hoger)[ -]?(?:genoemde?|vermelde?|geplaatste?)/iu;
export const PREVAILS =
  /(?<![\p{L}])(?:prevale(?:ert|ren)|(?:gaat|gaan)(?=[^.;]*(?<![\p{L}])voor(?![\p{L}]))|(?:heeft|hebben)(?=[^.;]*voorrang)|prevails?|takes? precedence|has precedence|have precedence|ranks? above)(?![\p{L}])/iu;
const DENIES = /(?<![\p{L}])(?:niet|geen|nimmer|not|no|never)(?![\p{L}])/iu;
/** A restriction to a subject or a case; that it goes for conflicts only is none. */
const LIMITS =
  /(?<![\p{L}])(?:voor ?zover|tenzij|behoudens|met uitzondering|uitsluitend|ten aanzien van|wat betreft|met betrekking tot|waar het|insofar|to the extent|unless|except|as regards|with respect to|in respect of|regarding)(?![\p{L}])(?![^.;,]{0,40}(?:strijdig|tegenstrijdig|conflict|inconsisten))/iu;

const known = new WeakMap<ArticleFacts, readonly Statement[]>();

/** The statements on precedence in an article. Kept with the article. */
export function statementsIn(facts: ArticleFacts): readonly Statement[] {
  const kept = known.get(facts);
  if (kept !== undefined) return kept;
  const found = ORDER.test(facts.text) || PREVAILS.test(facts.text) ? read(facts) : [];
  known.set(facts, found);
  return found;
}

function read(facts: ArticleFacts): readonly Statement[] {
  return facts.sentences.flatMap(({ start, end, provision }): readonly Statement[] => {
    const text = facts.text.slice(start, end);
    if (facts.provisions[provision]?.kind === 'citaat') return [];
    const order = ORDER.test(text) ? orderIn(facts, provision, { start, end }) : [];
    if (order.length > 0) return order;
    if (!PREVAILS.test(text) || DENIES.test(text)) return [];
    return [{ kind: 'sentence', sentence: namingIn(facts, { start, end }), limited: LIMITS.test(text) }];
  });
}

/** The list that goes with a sentence on the order: its points, else what follows its colon, else the list before it. */
function orderIn(facts: ArticleFacts, provision: number, range: Range): readonly Statement[] {
  const text = facts.text.slice(range.start, range.end);
  const items = itemsOf(facts, provision) ?? inline(facts, range) ?? listBefore(facts, provision);
  if (items === undefined) return [];
  return [{ kind: 'list', items: REVERSED.test(text) && !UPRIGHT.test(text) ? [...items].reverse() : items }];
}

function itemsOf(facts: ArticleFacts, lead: number): readonly Naming[] | undefined {
  const items = facts.provisions.filter((_, at) => leadIn(facts.provisions, at) === lead);
  return items.length >= 2 ? items.map((item) => namingIn(facts, item)) : undefined;
}

/** `achtereenvolgens: deze overeenkomst, de verwerkersovereenkomst en de SLA`. */
function inline(facts: ArticleFacts, { start, end }: Range): readonly Naming[] | undefined {
  const colon = facts.text.slice(start, end).indexOf(':');
  if (colon < 0) return undefined;
  const items: Naming[] = [];
  let at = start + colon + 1;
  for (const part of facts.text.slice(at, end).split(/([,;]|\s(?:en|and|dan|then)\s)/u)) {
    if (/[\p{L}]{3}/u.test(part)) items.push(namingIn(facts, { start: at, end: at + part.length }));
    at += part.length;
  }
  return items.length >= 2 ? items : undefined;
}

function listBefore(facts: ArticleFacts, provision: number): readonly Naming[] | undefined {
  for (let at = provision - 1; at >= 0; at--) {
    const items = itemsOf(facts, leadOf(facts.provisions, at));
    if (items !== undefined) return items;
  }
  return undefined;
}

function leadOf(provisions: readonly Provision[], at: number): number {
  const lead = leadIn(provisions, at);
  return lead < 0 ? at : lead;
}

function namingIn(facts: ArticleFacts, { start, end }: Range): Naming {
  const links = facts.links.filter(({ range }) => range.start >= start && range.end <= end).map(({ url }) => url);
  return { text: facts.text.slice(start, end), links };
}
