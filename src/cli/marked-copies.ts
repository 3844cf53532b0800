import type { OptionValues } from 'commander';
import { KnownFailure } from '../base/known-failure.js';
import { readBinaryFile } from '../input/read-text-file.js';
import type { Report } from '../report/schema.js';
import type { Texts } from '../text/language.js';
import { type CopyPlan, type CopyPlans, planCopies } from './check/plan-copies.js';
import { textOption } from './options.js';
import { writeReportFile } from './output.js';
import type { Run } from './run.js';

/** A copy that is ready to be written. */
export interface MarkedCopy extends CopyPlan {
  readonly bytes: Buffer;
  /** How many of its cells are marked. */
  readonly cells: number;
}

/**
 * The copies that `--tandai` asks for; none without it.
 *
 * @throws KnownFailure when no input can be marked, or several are to go into one file
 */
export async function planMarkedCopies(files: readonly string[], options: OptionValues): Promise<CopyPlans> {
  const target = textOption(options, 'tandai');
  if (target === undefined) return { copies: [], skipped: [] };
  return await planCopies(files, target);
}

/** Marks the copies in memory. @throws KnownFailure when a workbook was changed since it was checked */
export async function markCopies(
  plans: readonly CopyPlan[],
  report: Report,
  texts: Texts,
): Promise<MarkedCopy[]> {
  if (plans.length === 0) return [];
  const { buildMarks } = await import('../report/marks/build-marks.js');
  const { markWorkbook } = await import('../inventory/excel/mark/mark-workbook.js');
  const copies: MarkedCopy[] = [];
  for (const plan of plans) {
    const { content, sha256 } = await readBinaryFile(plan.source);
    const checked = report.masukan.find(({ berkas }) => berkas === plan.source);
    if (checked?.sha256 !== sha256)
      throw new KnownFailure({ code: 'berkas-berubah', args: { berkas: plan.source } });
    copies.push({ ...plan, ...markWorkbook(content, plan.source, buildMarks(report, plan.source, texts)) });
  }
  return copies;
}

/** Writes a copy, and says so on stderr. */
export async function writeMarkedCopy(
  { source, target, bytes, cells }: MarkedCopy,
  { texts, mayReplace, say }: Run,
  inputs: readonly string[],
): Promise<void> {
  await writeReportFile(target, bytes, mayReplace, inputs);
  say(texts.ui.tandai.ditulis(target, source, cells));
}

/** Says on stderr which inputs have no marked copy, so that nobody looks for one. */
export function announceSkipped(skipped: readonly string[], { texts, say }: Run): void {
  if (skipped.length > 0) say(texts.ui.tandai.dilewati(skipped));
}
