import { basename, extname } from 'node:path';
import type { OptionValues } from 'commander';
import { KnownFailure } from '../base/known-failure.js';
import { listOption, textOption } from './options.js';

/** What commands without a report can show. */
export const PLAIN_FORMATS = ['teks', 'json'] as const;

/** Every view of a report. */
export const REPORT_FORMATS = [
  ...PLAIN_FORMATS,
  'html',
  'xlsx',
  'md',
  'csv',
  'ndjson',
  'sarif',
  'junit',
  'github',
  'docx',
] as const;
export type OutputFormat = (typeof REPORT_FORMATS)[number];

/** Views that are no text and therefore need a file. */
const BINARY_FORMATS: readonly OutputFormat[] = ['docx', 'xlsx'];

const FORMAT_OF_ENDING: ReadonlyMap<string, OutputFormat> = new Map([
  ['.json', 'json'],
  ['.txt', 'teks'],
  ['.xlsx', 'xlsx'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.ndjson', 'ndjson'],
  ['.md', 'md'],
  ['.csv', 'csv'],
  ['.sarif', 'sarif'],
  ['.sarif.json', 'sarif'],
  ['.xml', 'junit'],
  ['.docx', 'docx'],
]);

/** What reports for single perangkat daerah may look like. */
export const DEPARTMENT_FORMATS = ['html', 'md', 'xlsx'] as const;

/** A folder for reports that each go to one perangkat daerah. */
export interface DepartmentTarget {
  readonly folder: string;
  readonly format: (typeof DEPARTMENT_FORMATS)[number];
}

/** The name of an output that means the screen, or whatever stdout is. */
const STDOUT = '-';

/** One thing that a run hands out: how it looks, and the file it goes to (stdout where there is none). */
export interface Target {
  readonly format: OutputFormat;
  readonly file: string | undefined;
}

/** What a command without a report hands out. */
export interface PlainTarget extends Target {
  readonly format: (typeof PLAIN_FORMATS)[number];
}

/**
 * For commands with one output: `--format`, else the ending of the file, else text. `-o -` is stdout.
 *
 * @throws KnownFailure for a format that only reports have, or nothing has
 */
export function choosePlainTarget(options: OptionValues): PlainTarget {
  const target = oneTarget(textOption(options, 'format'), textOption(options, 'keluaran'), PLAIN_FORMATS);
  const format = PLAIN_FORMATS.find((candidate) => candidate === target.format);
  if (format !== undefined) return { ...target, format };
  throw unfitFormat(target.format, PLAIN_FORMATS);
}

/**
 * Everything that `-o`, which may stand there several times, and `--format` ask for. `-o -` is stdout. The format named
 * is that of the only output; of several it is that of stdout and of files whose ending tells none. Beside a folder of
 * reports it is that of these.
 *
 * @throws KnownFailure for an unknown format, a view that needs a file, and stdout named twice
 */
export function chooseTargets(options: OptionValues): readonly Target[] {
  const isBeside = textOption(options, 'perOpd') !== undefined;
  const named = isBeside ? undefined : textOption(options, 'format');
  const files = listOption(options, 'keluaran');
  if (isBeside && files.length === 0) return [];
  const [first, second] = files;
  const targets =
    second === undefined
      ? [oneTarget(named, first, REPORT_FORMATS)]
      : files.map((file) =>
          oneTarget(formatOfEnding(file) === undefined ? named : undefined, file, REPORT_FORMATS),
        );
  for (const [index, { format, file }] of targets.entries()) {
    if (file === undefined && BINARY_FORMATS.includes(format))
      throw new KnownFailure({ code: 'format-perlu-berkas', args: { format } });
    if (file === undefined && targets.findIndex((other) => other.file === undefined) !== index)
      throw new KnownFailure({ code: 'keluaran-ganda', args: { berkas: STDOUT } });
  }
  return targets;
}

/** The files among the targets. */
export function filesOf(targets: readonly Target[]): readonly string[] {
  return targets.flatMap(({ file }) => file ?? []);
}

/**
 * The folder that `--per-opd` names, with `--format` or else pages for a browser.
 *
 * @throws KnownFailure for a form that these reports do not have
 */
export function chooseDepartmentTarget(options: OptionValues): DepartmentTarget | undefined {
  const folder = textOption(options, 'perOpd');
  if (folder === undefined) return undefined;
  if (folder === '' || folder === STDOUT) {
    const args = { opsi: '--per-opd', ditemukan: folder, diharapkan: 'laporan-opd' };
    throw new KnownFailure({ code: 'opsi-salah', args });
  }
  const named = textOption(options, 'format') ?? 'html';
  const format = DEPARTMENT_FORMATS.find((candidate) => candidate === named);
  if (format === undefined) throw unknownFormat(named, DEPARTMENT_FORMATS);
  return { folder, format };
}

function oneTarget(
  named: string | undefined,
  given: string | undefined,
  formats: readonly OutputFormat[],
): Target {
  const file = given === STDOUT ? undefined : given;
  if (named === undefined && file === undefined) return { format: 'teks', file };
  const format =
    named === undefined ? formatOfEnding(file ?? '') : formats.find((candidate) => candidate === named);
  if (format !== undefined) return { format, file };
  const known = REPORT_FORMATS.find((candidate) => candidate === named);
  if (known !== undefined) throw unfitFormat(known, formats);
  // A name without an ending is shown itself: that it has none is what is wrong.
  throw unknownFormat(named ?? (extname(file ?? '') || basename(file ?? '')), formats);
}

/** The longer of two endings tells: SARIF may be called `.sarif.json`. */
function formatOfEnding(file: string): OutputFormat | undefined {
  const name = basename(file).toLowerCase();
  const last = extname(name);
  const longer = extname(name.slice(0, -last.length)) + last;
  return FORMAT_OF_ENDING.get(longer) ?? FORMAT_OF_ENDING.get(last);
}

/** A view of reports, asked of a command that makes none. */
function unfitFormat(format: OutputFormat, formats: readonly string[]): KnownFailure {
  return new KnownFailure({ code: 'format-hanya-laporan', args: { format, tersedia: formats } });
}

function unknownFormat(format: string, formats: readonly string[]): KnownFailure {
  return new KnownFailure({ code: 'format-belum-ada', args: { format, tersedia: formats } });
}
