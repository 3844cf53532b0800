import type { IndicatorIndex } from '../../../inventory/import/indicators.js';
import { type Folder, joinPath } from '../folder-tree.js';
import { readFolderName } from './folder-name.js';
import type { DraftInnovation } from './name-ids.js';

/** A file before the innovations have their IDs. */
interface DraftFile {
  readonly path: string;
  readonly name: string;
  readonly innovation: DraftInnovation | undefined;
  readonly trail: readonly string[];
}

/** What was found on the way through the tree so far. */
export interface Gathering {
  readonly index: IndicatorIndex;
  readonly innovations: DraftInnovation[];
  readonly files: DraftFile[];
}

/** Adds one file of a folder. */
export function addFile(
  gathering: Gathering,
  folder: Folder,
  name: string,
  innovation: DraftInnovation | undefined,
  trail: readonly string[],
): void {
  gathering.files.push({ path: joinPath(folder.path, name), name, innovation, trail });
}

/** Adds a folder with all below it; its files are the innovation's. @param trail that leads to the folder */
export function addFolder(
  gathering: Gathering,
  folder: Folder,
  innovation: DraftInnovation | undefined,
  trail: readonly string[],
): void {
  for (const name of folder.files) addFile(gathering, folder, name, innovation, trail);
  for (const child of folder.folders) addFolder(gathering, child, innovation, [...trail, child.name]);
}

/** Adds an innovation that is known otherwise than by the name of its folder. */
export function addInnovation(
  gathering: Gathering,
  known: Partial<Omit<DraftInnovation, 'folder'>>,
  { path }: Folder,
): DraftInnovation {
  const { id, nama, perangkatDaerah } = known;
  const innovation = { id, nama, perangkatDaerah, folder: path };
  gathering.innovations.push(innovation);
  return innovation;
}

/**
 * Adds the innovation that a folder is named after.
 *
 * @param isNumbered whether the folders beside it begin with numbers
 * @param office in whose folder it lies; one in its own name comes first
 */
export function addNamedInnovation(
  gathering: Gathering,
  folder: Folder,
  isNumbered: boolean,
  office: string | undefined,
): DraftInnovation {
  const { id, nama, perangkatDaerah } = readFolderName(folder.name, isNumbered);
  return addInnovation(gathering, { id, nama, perangkatDaerah: perangkatDaerah ?? office }, folder);
}
