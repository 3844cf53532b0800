import type { ImportReport } from '../../inventory/import/report.js';
import type { Inventory } from '../../inventory/model.js';
import { announceImports } from '../announce-imports.js';
import { withProgress } from '../progress.js';
import type { Run } from '../run.js';
import type { CheckRequest } from './request.js';
import { type Examination, runCheck } from './run-check.js';

/**
 * Checks with progress on stderr, and says there how lists that do not follow our template were read.
 *
 * @param judge looks at the inventory before its evidence is looked for, and throws where the check is not wanted
 */
export async function checkWithProgress(
  request: CheckRequest,
  run: Run,
  judge: (inventory: Inventory) => void = () => undefined,
): Promise<Examination> {
  let imported: readonly ImportReport[] = [];
  const examination = await withProgress(run, (onProgress) =>
    runCheck(request, onProgress, (inventory) => {
      judge(inventory);
      imported = inventory.imports;
    }),
  );
  await announceImports(imported, run);
  return examination;
}
