/** Whether a file lies in a folder, by its uri alone. */

/** The parts of a uri that say where it points. */
export interface Place {
  readonly scheme: string;
  readonly authority: string;
  /** Starts with a slash. */
  readonly path: string;
}

/** Whether `place` is `folder` or lies in it, at any depth; a path with `..` in it lies nowhere. */
export function isWithin(place: Place, folder: Place): boolean {
  if (place.scheme !== folder.scheme || place.authority !== folder.authority) return false;
  if (place.path.split('/').includes('..')) return false;
  const base = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return place.path.startsWith(base) || `${place.path}/` === base;
}
