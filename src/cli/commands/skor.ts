import type { OptionValues } from 'commander';
import { findNearest } from '../../base/nearest.js';
import { toJson } from '../../report/json.js';
import { renderWorking } from '../../report/terminal/render-working.js';
import { checkWithProgress } from '../check/check-with-progress.js';
import { listInputs } from '../check/list-inputs.js';
import { readChoiceOption, refuseOption } from '../choice-option.js';
import { SCORE_BASES } from '../configuration/schema.js';
import { deliver } from '../deliver.js';
import { refuseUnfit } from '../destinations.js';
import { EXIT_PASSED } from '../exit-code.js';
import { choosePlainTarget, filesOf } from '../format.js';
import { withoutLockFiles } from '../lock-files.js';
import { type CommandContext, readRequest, textOption } from '../options.js';
import { startRun } from '../run.js';
import { terminalSettings } from '../terminal.js';

/** `iga skor`: the working of one reading. It judges nothing, so it always passes once it could run. */
export async function skor(
  given: readonly string[],
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  const run = await startRun(options, context);
  const target = choosePlainTarget(options);
  const files = withoutLockFiles(given, run);
  const request = readRequest(files, options, context.language);
  const inputs = await listInputs(files, options);
  await refuseUnfit(filesOf([target]), run.mayReplace, inputs);
  const basis = textOption(options, 'dasar');
  const asked = basis === undefined ? undefined : readChoiceOption('--dasar', basis, SCORE_BASES);
  let innovation: string | undefined;
  const { report } = await checkWithProgress(request, run, ({ inovasi }) => {
    innovation = chooseInnovation(textOption(options, 'inovasi'), inovasi);
  });
  // What is proven, or what is claimed where nothing can be proven.
  const kind = asked ?? (report.skor.terbukti === null ? 'klaim' : 'terbukti');
  const content =
    target.format === 'json'
      ? toJson(report)
      : renderWorking(report, run.texts, {
          ...terminalSettings(options, target.file),
          showAll: true,
          kind,
          innovation,
        });
  await deliver(content, target, run, inputs);
  context.setExitCode(EXIT_PASSED);
}

function chooseInnovation(
  named: string | undefined,
  innovations: readonly { readonly id: string }[],
): string | undefined {
  if (named === undefined) return undefined;
  const ids = innovations.map(({ id }) => id);
  const found = ids.find((id) => id.toLowerCase() === named.trim().toLowerCase());
  if (found !== undefined) return found;
  throw refuseOption('--inovasi', named, findNearest(named, ids) ?? ids[0] ?? 'INV-001');
}
