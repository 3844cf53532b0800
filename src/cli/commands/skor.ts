import type { OptionValues } from 'commander';
import { KnownFailure } from '../../base/known-failure.js';
import { findNearest } from '../../base/nearest.js';
import { toJson } from '../../report/json.js';
import type { Report, ReportScoreKind } from '../../report/schema.js';
import { renderWorking } from '../../report/terminal/render-working.js';
import { checkWithProgress } from '../check/check-with-progress.js';
import { listInputs } from '../check/list-inputs.js';
import { SCORE_BASES } from '../configuration/schema.js';
import { deliver } from '../deliver.js';
import { refuseUnfit } from '../destinations.js';
import { EXIT_PASSED } from '../exit-code.js';
import { choosePlainTarget, filesOf } from '../format.js';
import { withoutLockFiles } from '../lock-files.js';
import { type CommandContext, readRequest, refuseUnknownLanguage, textOption } from '../options.js';
import { terminalSettings } from '../terminal.js';

/** `iga skor`: the working of one reading. It judges nothing, so it always passes once it could run. */
export async function skor(
  given: readonly string[],
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  refuseUnknownLanguage(options);
  const target = choosePlainTarget(options);
  const files = await withoutLockFiles(given, options, context);
  const request = readRequest(files, options, context.language);
  const inputs = await listInputs(files, options);
  await refuseUnfit(filesOf([target]), options.timpa === true, inputs);
  const { report, texts } = await checkWithProgress(request, options, context);
  const kind = chooseKind(textOption(options, 'dasar'), report);
  const innovation = chooseInnovation(textOption(options, 'inovasi'), report);
  const content =
    target.format === 'json'
      ? toJson(report)
      : renderWorking(report, texts, {
          ...terminalSettings(options, target.file),
          showAll: true,
          kind,
          innovation,
        });
  await deliver(content, target, options, context, texts.ui, inputs);
  context.setExitCode(EXIT_PASSED);
}

/** As asked; else what is proven, or what is claimed where nothing can be proven. */
function chooseKind(named: string | undefined, report: Report): ReportScoreKind {
  if (named === undefined) return report.skor.terbukti === null ? 'klaim' : 'terbukti';
  const kind = SCORE_BASES.find((candidate) => candidate === named);
  if (kind !== undefined) return kind;
  throw new KnownFailure({
    code: 'opsi-salah',
    args: { opsi: '--dasar', ditemukan: named, diharapkan: SCORE_BASES.join(' | ') },
  });
}

function chooseInnovation(named: string | undefined, report: Report): string | undefined {
  if (named === undefined) return undefined;
  const ids = report.inovasi.map(({ id }) => id);
  const found = ids.find((id) => id.toLowerCase() === named.trim().toLowerCase());
  if (found !== undefined) return found;
  const example = findNearest(named, ids) ?? ids[0] ?? 'INV-001';
  throw new KnownFailure({
    code: 'opsi-salah',
    args: { opsi: '--inovasi', ditemukan: named, diharapkan: example },
  });
}
