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
  const basis = textOption(options, 'dasar');
  const asked = basis === undefined ? undefined : readChoiceOption('--dasar', basis, SCORE_BASES);
  let innovation: string | undefined;
  const { report, texts } = await checkWithProgress(request, options, context, ({ inovasi }) => {
    innovation = chooseInnovation(textOption(options, 'inovasi'), inovasi);
  });
  // What is proven, or what is claimed where nothing can be proven.
  const kind = asked ?? (report.skor.terbukti === null ? 'klaim' : 'terbukti');
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
