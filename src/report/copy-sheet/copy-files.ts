import type { FileFact, FileFacts } from '../../evidence/file-facts.js';
import { nameFile } from './file-names.js';
import type { CopyFile, FileProblem } from './model.js';

/**
 * Names the files of one innovation, each under the number of the form it is uploaded at.
 *
 * @param namedBy the record that names the file
 */
export type FileNamer = (prefix: string, source: string | undefined, namedBy: object) => CopyFile | undefined;

export function makeFileNamer(files: FileFacts): FileNamer {
  const taken = new Set<string>();
  return (prefix, source, namedBy) => {
    if (source === undefined) return undefined;
    const fact = files.of(source, namedBy);
    const problem = problemOf(fact);
    return {
      sumber: source,
      salinan: nameFile(prefix, source, taken),
      letak: fact.state === 'ada' && problem === undefined ? fact.path : undefined,
      masalah: problem,
    };
  };
}

/** Without a byte there is nothing to upload; a file that is broken or locked may still be what is asked. */
function problemOf(fact: FileFact): FileProblem | undefined {
  const isEmpty = fact.state === 'ada' && fact.isi?.keadaan === 'kosong';
  return isEmpty ? 'berkas_kosong' : PROBLEMS[fact.state];
}

const PROBLEMS: Readonly<Record<FileFact['state'], FileProblem | undefined>> = {
  ada: undefined,
  hilang: 'berkas_hilang',
  di_luar_folder: 'berkas_di_luar_folder',
  tidak_diperiksa: undefined,
};
