/** The body's own policy as it holds for each document, kept until one of its files changes. */
import { URI, Utils } from 'vscode-uri';
import {
  compileOverlay,
  kindOf,
  policyPaths,
  type Overlaid,
  type SourceFile,
} from '../../../checker/src/framework/compile/index';
import type { Framework } from '../../../checker/src/framework/types';
import type { Settings } from '../../../protocol/src/index';
import { loadFramework } from '../framework';
import { ruleIds } from '../../../checker/src/rules/index';
import { liesIn, type Borders } from '../workspace/allowed';
import { canonical } from '../workspace/kept-files';
import type { Workspace } from '../workspace/workspace';
import { isInPolicyFolder, policyPlaces, type PolicyPlace } from './places';

/** A file of a policy: where it stands in it, and what the compiler says of it. */
export interface PolicyFile {
  /** Path within the policy, posix: `clauses/logging/bepaling.md`. */
  readonly path: string;
  /** The framework with this policy. */
  readonly framework: Framework;
  readonly problems: Overlaid['problems'];
  readonly notices: Overlaid['notices'];
}

export interface Policies {
  /** The framework with the policy that holds for a document; the one that was built when there is none. */
  readonly frameworkFor: (document: string, settings: Settings) => Promise<Framework>;
  /** What a policy says of one of its own files; undefined for any other document. */
  readonly fileOf: (document: string, settings: Settings) => Promise<PolicyFile | undefined>;
  /** Whether a file belongs to a policy, so that it is no contract. */
  readonly concerns: (uri: string) => boolean;
  /** A file of a policy changed, or may have: what was made of it is forgotten. */
  readonly changed: () => void;
  /** Folders outside the workspace that were looked in, by uri. */
  readonly outside: () => readonly string[];
}

export interface PolicySurroundings {
  readonly workspace: Workspace;
  readonly folders: () => readonly string[];
  readonly canReadBeside: () => boolean;
  /** Uris of the documents that are open: a file that was never saved counts too. */
  readonly open: () => readonly string[];
}

interface Layer extends Overlaid {
  /** Folder in which the paths count. */
  readonly uri: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Makes the policies of a workspace. */
export function createPolicies(around: PolicySurroundings): Policies {
  let layers = new Map<string, Promise<readonly Layer[]>>();
  const outside = new Set<string>();

  const read = async (place: PolicyPlace): Promise<{ uri: string; name: string; files: readonly SourceFile[] }> => {
    const folder = URI.parse(place.uri);
    const open = around
      .open()
      .map(canonical)
      .filter((uri) => liesIn(uri, place.uri));
    const base = folder.path.replace(/\/?$/, '/');
    const unsaved = open.map((uri) => URI.parse(uri).path.slice(base.length));
    const all = [...new Set([...(await around.workspace.tree(place.uri)), ...unsaved])];
    const { within, paths } = policyPaths(Utils.basename(folder), all);
    const root = within === '' ? folder : Utils.joinPath(folder, within.replace(/\/$/, ''));
    const files = await Promise.all(
      paths.map(async (path) => ({
        path,
        text: await around.workspace.read(Utils.joinPath(root, path).toString()),
      })),
    );
    return {
      uri: root.toString(),
      name: within === '' ? place.name : `${place.name}/${within.replace(/\/$/, '')}`,
      files: files.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }])),
    };
  };

  const make = async (places: readonly PolicyPlace[]): Promise<readonly Layer[]> => {
    const last = places.at(-1);
    if (last === undefined) return [];
    const [before, folder] = await Promise.all([layersOf(places.slice(0, -1)), read(last)]);
    const base = before.at(-1)?.framework ?? (await loadFramework());
    const result = compileOverlay(base, folder, ruleIds);
    const files = new Map(
      folder.files.map(({ path }) => [canonical(Utils.joinPath(URI.parse(folder.uri), path).toString()), path]),
    );
    return [...before, { ...result, uri: folder.uri, files }];
  };

  const layersOf = (places: readonly PolicyPlace[]): Promise<readonly Layer[]> => {
    const key = places.map(({ uri }) => uri).join('\n');
    const known = layers.get(key) ?? make(places);
    layers.set(key, known);
    return known;
  };

  const layersFor = (document: string, settings: Settings): Promise<readonly Layer[]> => {
    const borders: Borders = { folders: around.folders(), extra: settings.beleidsmappen };
    const places = policyPlaces(document, borders);
    const named = settings.beleidsmappen.length;
    for (const { uri } of places.slice(0, named)) outside.add(uri);
    return layersOf(around.canReadBeside() ? places : places.slice(0, named));
  };

  return {
    frameworkFor: async (document, settings) =>
      (await layersFor(document, settings)).at(-1)?.framework ?? (await loadFramework()),
    fileOf: async (document, settings) => {
      const uri = canonical(document);
      for (const layer of await layersFor(document, settings)) {
        const path = layer.files.get(uri);
        if (path === undefined) continue;
        const here = ({ file }: { readonly file: string }): boolean => file === path;
        return {
          path,
          framework: layer.framework,
          problems: layer.problems.filter(here),
          notices: layer.notices.filter(here),
        };
      }
      return undefined;
    },
    concerns: (uri) => isInPolicyFolder(uri) || [...outside].some((folder) => isNamedPolicy(uri, folder)),
    changed: () => {
      layers = new Map();
    },
    outside: () => [...outside],
  };
}

/** Of a folder that a setting names, the files that stand where policy has them. */
function isNamedPolicy(uri: string, folder: string): boolean {
  if (!liesIn(uri, folder)) return false;
  const base = URI.parse(folder).path.replace(/\/?$/, '/');
  return kindOf(URI.parse(uri).path.slice(base.length)) !== undefined;
}
