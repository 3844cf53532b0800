import type { UiTexts } from '../text/ui.js';
import type { Progress } from './check/run-check.js';

/**
 * A terminal that does not know its width (as inside `script`) reports 0 columns; there the spinner's library would
 * clear lines without end.
 */
function canShowSpinner(): boolean {
  return process.stderr.isTTY === true && process.stderr.columns > 0;
}

/** A spinner on stderr while files are read; none when stderr is not a terminal or silence is wanted. */
export async function withProgress<Result>(
  silent: boolean,
  ui: () => Promise<UiTexts>,
  work: (onProgress: Progress) => Promise<Result>,
): Promise<Result> {
  if (silent || !canShowSpinner()) return await work(() => undefined);
  const { default: ora } = await import('ora');
  const { kemajuan } = await ui();
  const spinner = ora({ stream: process.stderr }).start();
  try {
    return await work(({ kind, count }) => {
      spinner.text = kind === 'membaca' ? kemajuan.membaca(count) : kemajuan.mencari(count);
    });
  } finally {
    spinner.stop();
  }
}
