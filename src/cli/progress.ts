import type { UiTexts } from '../text/ui.js';
import type { Progress, ProgressStep } from './check/progress.js';

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
    const secondsLeft = startClock();
    return await work((step) => {
      spinner.text = describeStep(step, kemajuan, secondsLeft);
    });
  } finally {
    spinner.stop();
  }
}

function describeStep(
  step: ProgressStep,
  kemajuan: UiTexts['kemajuan'],
  secondsLeft: (done: number, total: number) => number | undefined,
): string {
  if (step.kind !== 'membuka') return kemajuan[step.kind](step.count);
  return kemajuan.membuka(step.done, step.total, secondsLeft(step.done, step.total));
}

/** So many files before the time left is more than a guess. */
const ENOUGH_DONE = 10;

/** Reckons the seconds left from the pace since the first file. */
function startClock(): (done: number, total: number) => number | undefined {
  let start: number | undefined;
  return (done, total) => {
    const now = performance.now();
    start ??= now;
    return done < ENOUGH_DONE ? undefined : Math.ceil((((now - start) / done) * (total - done)) / 1000);
  };
}
