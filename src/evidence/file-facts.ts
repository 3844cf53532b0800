import type { Inspection } from './schema/inspection.js';

/** What is known about a file an inventory names. */
export type FileFact =
  /** Nobody looked: the user asked for a check without files. */
  | { readonly state: 'tidak_diperiksa' }
  /**
   * There; `isi` is what was seen in it, undefined when nobody opened it. `path`: where on disk. `salinan`: the path of the
   * file that was taken, as an inventory would write it, where its name carries the mark of a copy and the wanted one not.
   */
  | {
      readonly state: 'ada';
      readonly path: string;
      readonly isi?: Inspection | undefined;
      readonly salinan?: string;
    }
  | { readonly state: 'hilang'; readonly saran: string | undefined; readonly pencarian?: SearchedFolder }
  /** The path leads out of the evidence folder: `..`, an absolute path, or a link. */
  | { readonly state: 'di_luar_folder' };

/** The path of the file that was looked into, as an inventory would write it: the one named, or the copy taken for it. */
export function openedPath(berkas: string, fact: FileFact): string {
  return fact.state === 'ada' ? (fact.salinan ?? berkas) : berkas;
}

/** The folder a file was looked for in, where it was named for all files instead of that of the inventory. */
export interface SearchedFolder {
  /** As the user named it. */
  readonly folder: string;
  /** The file is where the inventory says when its place counts from the folder of the inventory. */
  readonly adaDiInventaris: boolean;
}

/** Answers for every file named in the inventory; the assessment itself touches no disk. */
export interface FileFacts {
  /** @param namedBy the record that names the file: each inventory file has an evidence folder of its own. */
  of(path: string, namedBy?: object): FileFact;
}

/** For checks without files: paths are taken at their word. */
export const NO_FILES_CHECKED: FileFacts = { of: () => ({ state: 'tidak_diperiksa' }) };
