/** Irregular English verbs that contracts use; they also count behind a prefix (`withhold`, `undertake`). */
const IRREGULAR: Readonly<Record<string, string>> = {
  bear: 'bears bore borne bearing',
  become: 'becomes became becoming',
  bring: 'brings brought bringing',
  build: 'builds built building',
  choose: 'chooses chose chosen choosing',
  do: 'does did done doing',
  draw: 'draws drew drawn drawing',
  find: 'finds found finding',
  get: 'gets got getting',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  have: 'has had having',
  hold: 'holds held holding',
  keep: 'keeps kept keeping',
  lead: 'leads led leading',
  leave: 'leaves left leaving',
  make: 'makes made making',
  meet: 'meets met meeting',
  override: 'overrides overrode overridden overriding',
  pay: 'pays paid paying',
  put: 'puts putting',
  read: 'reads reading',
  rise: 'rises rose risen',
  see: 'sees saw seen seeing',
  send: 'sends sent sending',
  set: 'sets setting',
  show: 'shows showed shown showing',
  shut: 'shuts shutting',
  speak: 'speaks spoke spoken',
  stand: 'stands stood standing',
  take: 'takes took taken taking',
  understand: 'understands understood understanding',
  withdraw: 'withdraws withdrew withdrawn',
  write: 'writes wrote written writing',
};

/** Every form of an English word, including itself, in the spelling of `normalWord`. */
export function englishForms(word: string): ReadonlySet<string> {
  const forms = new Set<string>([word]);
  if (word.length < 3 || /\d/.test(word)) return forms;
  for (const [verb, listed] of Object.entries(IRREGULAR)) {
    if (!word.endsWith(verb) || (word.length > verb.length && word.length < verb.length + 3 && word !== 'redo'))
      continue;
    const prefix = word.slice(0, word.length - verb.length);
    for (const form of listed.split(' ')) forms.add(prefix + form);
  }
  for (const base of spellings(word)) for (const form of regular(base)) forms.add(form);
  return forms;
}

/** British and American spelling. */
function spellings(word: string): readonly string[] {
  const other = word
    .replace(/is(e|ation)$/, 'iz$1')
    .replace(/our$/, 'or')
    .replace(/ence$/, 'ense');
  return other === word ? [word] : [word, other];
}

function regular(base: string): string[] {
  const forms = [base, `${base}s`, `${base}es`, `${base}ed`, `${base}ing`];
  if (base.endsWith('e')) forms.push(`${base}d`, `${base.slice(0, -1)}ing`);
  if (/[^aeiou]y$/.test(base)) forms.push(`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`);
  const last = /[^aeiou][aeiou]([bdglmnprt])$/.exec(base)?.[1];
  if (last !== undefined) forms.push(`${base}${last}ed`, `${base}${last}ing`);
  return forms;
}
