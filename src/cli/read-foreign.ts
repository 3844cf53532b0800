import type { Edition } from '../edition/model.js';
import { exists } from '../input/look.js';
import { readTextFile } from '../input/read-text-file.js';
import type { ImportReport } from '../inventory/import/report.js';
import type { Mapping } from '../inventory/import/schema/mapping.js';
import type { ForeignSetting } from '../inventory/import-tables.js';
import type { Texts } from '../text/language.js';
import type { Configuration } from './configuration/schema.js';
import { refuseUnfit } from './destinations.js';
import { writeReportFile } from './output.js';

/**
 * How lists that do not follow our template are read: by the indicators of the edition, the office's own names, and
 * the mapping it has saved.
 *
 * @param mappingFile as named with `--pemetaan`; there need not be such a file yet
 * @throws KnownFailure when the mapping has mistakes, or is not there and cannot be written
 */
export async function settleForeign(
  edition: Edition,
  configuration: Configuration,
  mappingFile: string | undefined,
): Promise<ForeignSetting> {
  const { loadImportNames } = await import('./import-indicators.js');
  return {
    ...(await loadImportNames(edition)),
    alias: configuration.alias?.kolom ?? {},
    urusanAlias: configuration.alias?.urusan ?? {},
    mapping: await readGivenMapping(mappingFile),
  };
}

async function readGivenMapping(file: string | undefined): Promise<Mapping | undefined> {
  if (file === undefined) return undefined;
  if (!(await exists(file))) {
    await refuseUnfit([file], false, []);
    return undefined;
  }
  const { readMapping } = await import('../inventory/import/read-mapping.js');
  return readMapping((await readTextFile(file, 1)).text, file);
}

/**
 * Keeps how the columns were understood, for the next lists of the same office; a mapping that exists is left alone.
 *
 * @returns whether it was written
 */
export async function saveMapping(
  reports: readonly ImportReport[],
  file: string,
  inputs: readonly string[],
  { ui }: Texts,
): Promise<boolean> {
  if (reports.length === 0 || (await exists(file))) return false;
  const { writeMapping } = await import('../inventory/import/write-mapping.js');
  await writeReportFile(file, writeMapping(reports, ui.impor.pilih_isi_indikator), false, inputs);
  return true;
}
