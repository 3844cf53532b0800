import type { OptionValues } from 'commander';
import type { ImportReport } from '../../inventory/import/report.js';
import type { Inventory } from '../../inventory/model.js';
import type { Texts } from '../../text/language.js';
import { loadTexts } from '../../text/load-texts.js';
import { announceImports } from '../announce-imports.js';
import type { CommandContext } from '../options.js';
import { withProgress } from '../progress.js';
import type { CheckRequest } from './request.js';
import { type Examination, runCheck } from './run-check.js';

/**
 * Checks with progress on stderr, and says there how lists that do not follow our template were read.
 *
 * @param judge looks at the inventory before its evidence is looked for, and throws where the check is not wanted
 */
export async function checkWithProgress(
  request: CheckRequest,
  options: OptionValues,
  context: CommandContext,
  judge: (inventory: Inventory) => void = () => undefined,
): Promise<Examination & { readonly texts: Texts }> {
  const ui = async () => (await loadTexts(context.language)).ui;
  let imported: readonly ImportReport[] = [];
  const examination = await withProgress(options.senyap === true, ui, (onProgress) =>
    runCheck(request, onProgress, (inventory) => {
      judge(inventory);
      imported = inventory.imports;
    }),
  );
  const texts = await loadTexts(context.language);
  await announceImports(imported, texts, options, context);
  return { ...examination, texts };
}
