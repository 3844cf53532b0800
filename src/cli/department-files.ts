import { join, resolve } from 'node:path';
import type { OptionValues } from 'commander';
import { KnownFailure } from '../base/known-failure.js';
import { buildDepartmentReports } from '../report/department/build-departments.js';
import { buildDepartmentIndex } from '../report/department/department-index.js';
import { describeDepartment } from '../report/department/describe-department.js';
import { renderMessage } from '../report/department/message.js';
import { nameFiles } from '../report/department/name-files.js';
import type { Report } from '../report/schema.js';
import { cleanText } from '../text/clean-text.js';
import type { Texts } from '../text/language.js';
import { loadViewTexts } from '../text/load-view-texts.js';
import type { DepartmentTarget, Target } from './format.js';
import type { CommandContext } from './options.js';
import { exists, isFolder, makeFolderFor, refuseTaken, writeReportFile } from './output.js';
import { loadDepartmentRenderer } from './render-departments.js';

/** Sorts in front of every office. */
const INDEX = '00-daftar';

/** Refuses a file in the place of the folder, before anything is read. @throws KnownFailure */
export async function refuseFileAsFolder({ folder }: DepartmentTarget): Promise<void> {
  if ((await exists(folder)) && !(await isFolder(folder)))
    throw new KnownFailure({ code: 'keluaran-tak-tertulis', args: { berkas: folder, alasan: 'ENOTDIR' } });
}

/** What `--per-opd` writes, made and named but not yet written. */
export interface DepartmentFiles {
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly content: string | Uint8Array }[];
  readonly announcement: string;
}

/** Makes one report and one message per perangkat daerah, and the list of them all. */
export async function makeDepartmentFiles(
  report: Report,
  { folder, format }: DepartmentTarget,
  texts: Texts,
): Promise<DepartmentFiles> {
  const { perangkat_daerah: words } = await loadViewTexts(texts.language);
  const renderer = await loadDepartmentRenderer(format, words, report.tanggal, texts.language);
  const departments = buildDepartmentReports(report);
  const names = nameFiles(
    departments.map(({ nama }) => nama),
    [INDEX],
  ).map((stem) => ({ report: `${stem}.${format}`, message: `${stem}.txt` }));
  const files: { path: string; content: string | Uint8Array }[] = [];
  const add = (name: string, content: string | Uint8Array) =>
    files.push({ path: join(folder, name), content });
  add(
    `${INDEX}.${format}`,
    await renderer.index(buildDepartmentIndex(departments, names, report, texts, words)),
  );
  for (const [index, department] of departments.entries()) {
    const name = names[index];
    if (name === undefined) continue;
    add(name.report, await renderer.department(describeDepartment(department, report, texts, words)));
    add(name.message, renderMessage(department, report, name.report, texts, words));
  }
  const silent = departments.filter(({ participation }) => participation === 'belum').length;
  return { folder, files, announcement: words.daftar.ditulis(folder, departments.length, silent) };
}

/**
 * Refuses what stands in the way before the first file is written.
 *
 * @throws KnownFailure when a file may not be replaced, or is written by `-o` as well
 */
export async function refuseTakenFiles(
  { files }: DepartmentFiles,
  targets: readonly Target[],
  options: OptionValues,
  inputs: readonly string[],
): Promise<void> {
  for (const { path } of files) {
    if (targets.some(({ file }) => file !== undefined && resolve(file) === resolve(path)))
      throw new KnownFailure({ code: 'keluaran-ganda', args: { berkas: path } });
    await refuseTaken(path, options.timpa === true, inputs);
  }
}

/** Writes all files, making the folder where it is missing, and says on stderr how many there are. */
export async function writeDepartmentFiles(
  { files, announcement }: DepartmentFiles,
  options: OptionValues,
  context: CommandContext,
  inputs: readonly string[],
): Promise<void> {
  for (const { path, content } of files) {
    await makeFolderFor(path);
    await writeReportFile(path, content, options.timpa === true, inputs);
  }
  if (options.senyap !== true) context.output.note(`${cleanText(announcement)}\n`);
}
