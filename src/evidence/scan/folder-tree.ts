import { compareText } from '../../base/compare-text.js';

/** A folder with what lies in it. */
export interface Folder {
  readonly name: string;
  /** From the scanned folder; blank for that folder itself. */
  readonly path: string;
  readonly folders: readonly Folder[];
  /** Names of the files directly in it. */
  readonly files: readonly string[];
}

interface GrowingFolder extends Folder {
  readonly folders: GrowingFolder[];
  readonly files: string[];
}

/** The tree of the folders that hold files. @param paths of files, with `/` */
export function buildTree(paths: readonly string[], rootName: string): Folder {
  const root: GrowingFolder = { name: rootName, path: '', folders: [], files: [] };
  const known = new Map<string, GrowingFolder>([['', root]]);
  const folderAt = (path: string): GrowingFolder => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const cut = path.lastIndexOf('/');
    const folder: GrowingFolder = { name: path.slice(cut + 1), path, folders: [], files: [] };
    known.set(path, folder);
    folderAt(path.slice(0, Math.max(0, cut))).folders.push(folder);
    return folder;
  };
  for (const path of paths) {
    const cut = path.lastIndexOf('/');
    folderAt(path.slice(0, Math.max(0, cut))).files.push(path.slice(cut + 1));
  }
  for (const { folders, files } of known.values()) {
    folders.sort((left, right) => compareNumbered(left.name, right.name));
    files.sort(compareNumbered);
  }
  return root;
}

/** As people number things: "2. SDM" before "10. Video". */
function compareNumbered(left: string, right: string): number {
  const [first, second] = [leadingNumber(left), leadingNumber(right)];
  return first === second ? compareText(left, right) : first - second;
}

function leadingNumber(name: string): number {
  const digits = /^\d{1,9}/.exec(name)?.[0];
  return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits);
}

/** A path below a folder. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
