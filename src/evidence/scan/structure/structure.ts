import type { FoundInnovation } from '../scan-result.js';

/** A file with the folders that say what it is. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
  /** ID of the innovation in whose folder it lies. */
  readonly inovasi: string | undefined;
  /** Names of the folders between the innovation and the file, the outermost first. */
  readonly trail: readonly string[];
}

/** What the names of folders and files say of a tree: its innovations, and whose each file is. */
export interface Structure {
  readonly innovations: readonly FoundInnovation[];
  readonly files: readonly FoundFile[];
}
