import { join } from 'node:path';
import { allSheets } from '../../report/copy-sheet/all-sheets.js';
import type { CopyFile, CopySheet, CopySheets } from '../../report/copy-sheet/model.js';
import { copyToFile, makeFolderFor, refuseTaken } from '../output.js';

/** How the copying went. */
export interface CopiedEvidence {
  readonly copied: number;
  readonly total: number;
  /** Named in the inventory, and not to be copied. */
  readonly left: readonly CopyFile[];
}

/**
 * Copies the evidence of what is sent into the folder of its innovation, under the number it is uploaded at. The
 * originals are only read.
 *
 * @throws KnownFailure when a copy would replace a file, or a file cannot be read or written
 */
export async function copyEvidence(
  sheets: CopySheets,
  folder: string,
  mayReplace: boolean,
  inputs: readonly string[],
): Promise<CopiedEvidence> {
  const sent = allSheets(sheets).filter(({ kesiapan }) => kesiapan !== 'tidak_dikirim');
  const files = sent.flatMap((sheet) =>
    filesOf(sheet).map((file) => ({ file, path: join(folder, sheet.folder, file.salinan) })),
  );
  for (const { path } of files) await refuseTaken(path, mayReplace, inputs);
  let copied = 0;
  for (const { file, path } of files) {
    if (file.letak === undefined) continue;
    await makeFolderFor(path);
    await copyToFile(file.letak, path, mayReplace, inputs);
    copied += 1;
  }
  const left = files.map(({ file }) => file).filter(({ letak }) => letak === undefined);
  return { copied, total: files.length, left };
}

function filesOf({ item, indikator }: CopySheet): CopyFile[] {
  const named = [...item, ...indikator.flatMap(({ dokumen }) => dokumen)];
  return named.map(({ berkas }) => berkas).filter((berkas) => berkas !== undefined);
}
