import { KnownFailure } from '../base/known-failure.js';
import { isLockFile } from '../input/lock-file.js';
import type { Run } from './run.js';

/**
 * The files without those that only mark that a document is open somewhere; the screen says which were passed over.
 *
 * @throws KnownFailure when there are no others
 */
export function withoutLockFiles(files: readonly string[], { texts, say }: Run): readonly string[] {
  const marks = files.filter(isLockFile);
  if (marks.length === 0) return files;
  if (marks.length === files.length)
    throw new KnownFailure({ code: 'hanya-berkas-kunci', args: { berkas: marks } });
  say(texts.ui.kemajuan.berkas_kunci(marks));
  return files.filter((file) => !isLockFile(file));
}
