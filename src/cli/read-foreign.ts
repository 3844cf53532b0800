import { stat } from 'node:fs/promises';
import type { OptionValues } from 'commander';
import type { MapNode } from '../base/document-node.js';
import { readBinaryFile, readTextFile } from '../input/read-text-file.js';
import type { ImportReport } from '../inventory/import/report.js';
import type { Mapping } from '../inventory/import/schema/mapping.js';
import type { Workbook } from '../inventory/workbook/model.js';
import { chooseEdition } from './choose-edition.js';
import { loadConfiguration } from './configuration/load.js';
import { loadImportIndicators } from './import-indicators.js';
import { textOption } from './options.js';
import { writeReportFile } from './output.js';

const MAXIMUM_MEGABYTES = 64;

/** What became of a list that does not follow our template. */
export interface ForeignReading {
  readonly root: MapNode;
  readonly report: ImportReport;
}

/**
 * Reads a CSV file, or a workbook that is not our template; undefined for every other file.
 *
 * @throws KnownFailure when the file cannot be read, or the mapping named with `--pemetaan` has mistakes
 */
export async function readForeign(
  source: string,
  options: OptionValues,
): Promise<ForeignReading | undefined> {
  const opened = await openTable(source);
  if (opened === undefined) return undefined;
  const { importWorkbook } = await import('../inventory/import/import-workbook.js');
  const { configuration } = await loadConfiguration(textOption(options, 'konfigurasi'), source);
  const edition = await chooseEdition(undefined, source, options);
  const { document, report } = importWorkbook(opened.workbook, {
    indicators: await loadImportIndicators(edition),
    alias: configuration.alias?.kolom ?? {},
    urusanAlias: configuration.alias?.urusan ?? {},
    mapping: await readGivenMapping(options),
    csv: opened.csv,
  });
  return { root: document, report };
}

interface OpenedTable {
  readonly workbook: Workbook;
  readonly csv: ImportReport['csv'];
}

async function openTable(source: string): Promise<OpenedTable | undefined> {
  if (/\.(csv|tsv)$/i.test(source)) {
    const { content } = await readBinaryFile(source, MAXIMUM_MEGABYTES);
    const { readCsv } = await import('../inventory/import/read-csv.js');
    const { workbook, format } = readCsv(content, source);
    return { workbook, csv: format };
  }
  if (!/\.(xlsx|xlsm|xls)$/i.test(source)) return undefined;
  const { content } = await readBinaryFile(source, MAXIMUM_MEGABYTES);
  const { readWorkbook } = await import('../inventory/excel/read-workbook.js');
  const { isTemplate } = await import('../inventory/excel/read-template.js');
  const workbook = await readWorkbook(content, source);
  return isTemplate(workbook) ? undefined : { workbook, csv: undefined };
}

async function readGivenMapping(options: OptionValues): Promise<Mapping | undefined> {
  const file = textOption(options, 'pemetaan');
  if (file === undefined || !(await isThere(file))) return undefined;
  const { readMapping } = await import('../inventory/import/read-mapping.js');
  return readMapping((await readTextFile(file, 1)).text, file);
}

/** Keeps how the columns were understood, for the next list of the same office; a mapping that exists is left alone. */
export async function saveMapping(report: ImportReport, options: OptionValues): Promise<void> {
  const file = textOption(options, 'pemetaan');
  if (file === undefined || (await isThere(file))) return;
  const { writeMapping } = await import('../inventory/import/write-mapping.js');
  await writeReportFile(file, writeMapping(report), false, []);
}

async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
