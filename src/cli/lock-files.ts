import type { OptionValues } from 'commander';
import { KnownFailure } from '../base/known-failure.js';
import { isLockFile } from '../input/lock-file.js';
import { cleanText } from '../text/clean-text.js';
import { loadTexts } from '../text/load-texts.js';
import type { CommandContext } from './options.js';

/**
 * The files without those that only mark that a document is open somewhere; the screen says which were passed over.
 *
 * @throws KnownFailure when there are no others
 */
export async function withoutLockFiles(
  files: readonly string[],
  options: OptionValues,
  context: CommandContext,
): Promise<readonly string[]> {
  const marks = files.filter(isLockFile);
  if (marks.length === 0) return files;
  if (marks.length === files.length)
    throw new KnownFailure({ code: 'hanya-berkas-kunci', args: { berkas: marks } });
  if (options.senyap !== true) {
    const { kemajuan } = (await loadTexts(context.language)).ui;
    context.output.note(`${cleanText(kemajuan.berkas_kunci(marks))}\n`);
  }
  return files.filter((file) => !isLockFile(file));
}
