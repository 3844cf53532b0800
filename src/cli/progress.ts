import type { UiTexts } from '../text/ui.js';
import type { Progress, ProgressStep } from './check/progress.js';
import type { Run } from './run.js';

/**
 * A terminal that does not know its width (as inside `script`) reports 0 columns; there the spinner's library would
 * clear lines without end.
 */
function canShowSpinner(): boolean {
  return process.stderr.isTTY === true && process.stderr.columns > 0;
}

/** A spinner on stderr while files are read; none when stderr is not a terminal or silence is wanted. */
export async function withProgress<Result>(
  { texts, isSilent }: Run,
  work: (onProgress: Progress) => Promise<Result>,
): Promise<Result> {
  if (isSilent || !canShowSpinner()) return await work(() => undefined);
  const { default: ora } = await import('ora');
  const { kemajuan } = texts.ui;
  const spinner = ora({ stream: process.stderr }).start();
  try {
    const clocks = { membuka: startClock(), menautkan: startClock() };
    return await work((step) => {
      spinner.text = describeStep(step, kemajuan, clocks);
    });
  } finally {
    spinner.stop();
  }
}

function describeStep(
  step: ProgressStep,
  kemajuan: UiTexts['kemajuan'],
  clocks: Readonly<Record<'membuka' | 'menautkan', Clock>>,
): string {
  if ('count' in step) return kemajuan[step.kind](step.count);
  return kemajuan[step.kind](step.done, step.total, clocks[step.kind](step.done, step.total));
}

/** Seconds left after so much of all is done; undefined while too little is. */
type Clock = (done: number, total: number) => number | undefined;

/** So many before the time left is more than a guess. */
const ENOUGH_DONE = 10;

/** Reckons the seconds left from the pace since the first file. */
function startClock(): Clock {
  let start: number | undefined;
  return (done, total) => {
    const now = performance.now();
    start ??= now;
    return done < ENOUGH_DONE ? undefined : Math.ceil((((now - start) / done) * (total - done)) / 1000);
  };
}
