import type { IndicatorIndex } from '../../inventory/import/indicators.js';
import { normalizeName } from '../../inventory/normalize-name.js';
import { findSharedNames } from './file-name-groups.js';
import { beginsWithNumber, readFolderName, readOfficeName } from './folder-name.js';
import {
  countEvidence,
  groupsInnovations,
  holdsInnovations,
  holdsOneInnovation,
  isSureOffice,
  roleOf,
} from './folder-role.js';
import { type Folder, joinPath } from './folder-tree.js';
import { type DraftInnovation, nameIds } from './name-ids.js';
import type { FoundInnovation } from './scan-result.js';

/** A file with the folders that say what it is. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
  /** ID of the innovation in whose folder it lies. */
  readonly inovasi: string | undefined;
  /** Names of the folders between the innovation and the file, the outermost first. */
  readonly trail: readonly string[];
}

export interface Structure {
  readonly innovations: readonly FoundInnovation[];
  readonly files: readonly FoundFile[];
}

interface DraftFile {
  readonly path: string;
  readonly name: string;
  readonly innovation: DraftInnovation | undefined;
  readonly trail: readonly string[];
}

/**
 * Finds the innovations of a folder tree by the names of its folders: one folder each, the same below offices, one
 * folder of indicators for a single innovation, or files side by side whose names begin with the innovation.
 */
export function findInnovations(root: Folder, index: IndicatorIndex): Structure {
  const finder = new Finder(index);
  finder.enterRoot(root);
  const ids = nameIds(finder.innovations);
  return {
    innovations: finder.innovations.map((innovation) => ({ ...innovation, id: ids.get(innovation) ?? '' })),
    files: finder.files.map(({ innovation, ...file }) => ({
      ...file,
      inovasi: innovation === undefined ? undefined : ids.get(innovation),
    })),
  };
}

class Finder {
  readonly innovations: DraftInnovation[] = [];
  readonly files: DraftFile[] = [];
  readonly #index: IndicatorIndex;
  /** Innovations whose folder appears below several indicators, by name. */
  readonly #repeated = new Map<string, DraftInnovation>();

  constructor(index: IndicatorIndex) {
    this.#index = index;
  }

  enterRoot(root: Folder): void {
    const shared = sharedBelowIndicators(root, this.#index);
    if (shared.size > 0) this.#enterIndicators(root, shared);
    else if (holdsInnovations(root, this.#index) && !holdsOneInnovation(root, this.#index))
      this.#enterContainer(root, undefined);
    else this.#enterSingle(root);
  }

  /** Folders of innovations, of offices, or of both. */
  #enterContainer(folder: Folder, office: string | undefined): void {
    for (const name of folder.files) this.#add(folder, name, undefined, []);
    const numbered = folder.folders.filter(({ name }) => beginsWithNumber(name)).length;
    const isNumbered = numbered > 1 && numbered * 2 > folder.folders.length;
    for (const child of folder.folders) {
      const role = roleOf(child.name, this.#index);
      if (role === 'kantor') this.#enterOffice(child, isNumbered, office);
      else if (role === 'inovasi' && !groupsInnovations(child, this.#index))
        this.#enterInnovation(child, this.#start(child, isNumbered, office), []);
      else if (role === 'inovasi' || holdsInnovations(child, this.#index))
        this.#enterContainer(child, office);
      else this.#enterInnovation(child, undefined, [child.name]);
    }
  }

  #enterOffice(folder: Folder, isNumbered: boolean, above: string | undefined): void {
    const office = readOfficeName(folder.name);
    const holdsSome = holdsInnovations(folder, this.#index) && !holdsOneInnovation(folder, this.#index);
    const isSure = isSureOffice(folder.name);
    const isClear =
      isSure ||
      (folder.files.length === 0 && folder.folders.some((child) => countEvidence(child, this.#index) > 0));
    if (holdsSome && isClear) this.#enterContainer(folder, office);
    // "Satu perangkat daerah satu inovasi": the evidence lies directly in the folder of the office, the name is nowhere.
    else if (isSure) this.#enterInnovation(folder, this.#keep(undefined, undefined, office, folder), []);
    else this.#enterInnovation(folder, this.#start(folder, isNumbered, above), []);
  }

  /** The scanned folder is one innovation, or the names of its files tell several apart. */
  #enterSingle(root: Folder): void {
    const names = root.folders.length > 0 ? [] : findSharedNames(root.files);
    if (names.length < 2) {
      const { id, nama, perangkatDaerah } = readFolderName(root.name, false);
      const isName = roleOf(root.name, this.#index) === 'inovasi';
      const only = isName ? nama : names[0]?.nama;
      this.#enterInnovation(root, this.#keep(isName ? id : undefined, only, perangkatDaerah, root), []);
      return;
    }
    const owners = new Map<string, DraftInnovation>();
    for (const { nama, files } of names) {
      const innovation = this.#keep(undefined, nama, undefined, root);
      for (const file of files) owners.set(file, innovation);
    }
    for (const name of root.files) this.#add(root, name, owners.get(name), []);
  }

  /** One folder for each indicator, and in it one for each innovation. */
  #enterIndicators(root: Folder, shared: ReadonlySet<string>): void {
    for (const name of root.files) this.#add(root, name, undefined, []);
    for (const indicator of root.folders) {
      for (const name of indicator.files) this.#add(indicator, name, undefined, [indicator.name]);
      for (const child of indicator.folders) {
        const { nama } = readFolderName(child.name, false);
        const key = normalizeName(nama ?? '');
        const isShared = shared.has(key);
        const innovation = isShared
          ? (this.#repeated.get(key) ?? this.#start(child, false, undefined))
          : undefined;
        if (innovation !== undefined) this.#repeated.set(key, innovation);
        const trail = isShared ? [indicator.name] : [indicator.name, child.name];
        this.#enterInnovation(child, innovation, trail);
      }
    }
  }

  #enterInnovation(folder: Folder, innovation: DraftInnovation | undefined, trail: readonly string[]): void {
    for (const name of folder.files) this.#add(folder, name, innovation, trail);
    for (const child of folder.folders) this.#enterInnovation(child, innovation, [...trail, child.name]);
  }

  #start(folder: Folder, isNumbered: boolean, office: string | undefined): DraftInnovation {
    const { id, nama, perangkatDaerah } = readFolderName(folder.name, isNumbered);
    return this.#keep(id, nama, perangkatDaerah ?? office, folder);
  }

  #keep(
    id: string | undefined,
    nama: string | undefined,
    perangkatDaerah: string | undefined,
    { path }: Folder,
  ): DraftInnovation {
    const innovation = { id, nama, perangkatDaerah, folder: path };
    this.innovations.push(innovation);
    return innovation;
  }

  #add(
    folder: Folder,
    name: string,
    innovation: DraftInnovation | undefined,
    trail: readonly string[],
  ): void {
    this.files.push({ path: joinPath(folder.path, name), name, innovation, trail });
  }
}

/** Names of folders that lie below several indicators: with one folder per indicator these are the innovations. */
function sharedBelowIndicators(root: Folder, index: IndicatorIndex): ReadonlySet<string> {
  const counts = new Map<string, number>();
  if (!root.folders.every(({ name }) => ['indikator', 'isi'].includes(roleOf(name, index)))) return new Set();
  for (const indicator of root.folders) {
    const names = indicator.folders
      .filter(({ name }) => roleOf(name, index) === 'inovasi')
      .map(({ name }) => normalizeName(readFolderName(name, false).nama ?? ''));
    for (const name of new Set(names)) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}
