import type { OptionValues } from 'commander';
import type { ImportReport } from '../../inventory/import/report.js';
import type { Texts } from '../../text/language.js';
import { loadTexts } from '../../text/load-texts.js';
import { announceImports } from '../announce-imports.js';
import type { CommandContext } from '../options.js';
import { withProgress } from '../progress.js';
import type { CheckRequest } from './request.js';
import { type Examination, runCheck } from './run-check.js';

/** Checks with progress on stderr, and says there how lists that do not follow our template were read. */
export async function checkWithProgress(
  request: CheckRequest,
  options: OptionValues,
  context: CommandContext,
): Promise<Examination & { readonly texts: Texts }> {
  const ui = async () => (await loadTexts(context.language)).ui;
  let imported: readonly ImportReport[] = [];
  const examination = await withProgress(options.senyap === true, ui, (onProgress) =>
    runCheck(request, onProgress, (reports) => {
      imported = reports;
    }),
  );
  const texts = await loadTexts(context.language);
  await announceImports(imported, texts, options, context);
  return { ...examination, texts };
}
