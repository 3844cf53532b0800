import type { UiTexts } from '../text/ui.js';
import type { Progress } from './check/run-check.js';

/** A spinner on stderr while files are read; none when stderr is not a terminal or silence is wanted. */
export async function withProgress<Result>(
  silent: boolean,
  ui: () => Promise<UiTexts>,
  work: (onProgress: Progress) => Promise<Result>,
): Promise<Result> {
  if (silent || process.stderr.isTTY !== true) return await work(() => undefined);
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
