import type { Report } from '../report/schema.js';
import { deliverFile } from './deliver.js';
import type { Target } from './format.js';
import { renderReport } from './render-report.js';
import type { Run } from './run.js';

const NOTE_WIDTH = 80;

/**
 * Hands out every view that was asked for. All are made before the first is written, so that a view that fails leaves
 * no half of the set behind.
 */
export async function deliverReport(
  report: Report,
  targets: readonly Target[],
  run: Run,
  inputs: readonly string[],
): Promise<void> {
  const views: (readonly [Target, string | Uint8Array])[] = [];
  for (const target of targets)
    views.push([target, await renderReport(report, target, run.texts, run.options)]);
  for (const [{ file }, content] of views) {
    if (file !== undefined) await deliverFile(file, content, run, inputs);
    else if (typeof content === 'string') run.output.report(content);
  }
}

/** With the report out of sight, in files only, the screen says why a check fails; nothing where it passes. */
export async function announceFailedGate(
  report: Report,
  targets: readonly Target[],
  { texts, isSilent, output }: Run,
): Promise<void> {
  const isInSight = targets.some(({ file }) => file === undefined);
  if (isInSight || isSilent || report.gerbang.lulus) return;
  const { renderGate } = await import('../report/terminal/gate.js');
  const { makePaint } = await import('../report/terminal/paint.js');
  const lines = renderGate(report, { texts, paint: makePaint(false), width: NOTE_WIDTH });
  output.note(`${lines.join('\n').trimStart()}\n`);
}
