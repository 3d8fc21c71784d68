/** Markdown to Draft: what others need of it. */
export { createDraftMemory, type DraftMemory } from './memory';
export { readDraft, type DraftOptions } from './read-draft';
export { profileReader } from './profile/profile-reader';
export { profileValueFromText } from './profile/value-from-text';
export { articleAt, provisionAt } from './lookup';
export { LineIndex, positionOf, type LinePosition } from './lines';
export { stem } from './stems';
export { tokensIn } from './tokens';
