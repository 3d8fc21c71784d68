const CONTENTS =
  /^\W*(?:inhoud|inhoudsopgave|inhoudstafel|table of contents|contents|considerans|overwegingen|recitals)\W*$/iu;

/** True for a heading whose part holds no provisions, whatever it lists: the contents, the recitals. */
export function listsOnly(title: string): boolean {
  return CONTENTS.test(title);
}
