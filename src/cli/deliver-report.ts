import type { OptionValues } from 'commander';
import type { Report } from '../report/schema.js';
import type { Texts } from '../text/language.js';
import { deliverFile } from './deliver.js';
import type { Target } from './format.js';
import type { CommandContext } from './options.js';
import { renderReport } from './render-report.js';

const NOTE_WIDTH = 80;

/**
 * Hands out every view that was asked for. All are made before the first is written, so that a view that fails leaves
 * no half of the set behind.
 */
export async function deliverReport(
  report: Report,
  targets: readonly Target[],
  texts: Texts,
  options: OptionValues,
  context: CommandContext,
  inputs: readonly string[],
): Promise<void> {
  const views: (readonly [Target, string | Uint8Array])[] = [];
  for (const target of targets) views.push([target, await renderReport(report, target, texts, options)]);
  for (const [{ file }, content] of views) {
    if (file !== undefined) await deliverFile(file, content, options, context, texts.ui, inputs);
    else if (typeof content === 'string') context.output.report(content);
  }
}

/** With the report out of sight, in files only, the screen says why a check fails; nothing where it passes. */
export async function announceFailedGate(
  report: Report,
  targets: readonly Target[],
  texts: Texts,
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  const isInSight = targets.some(({ file }) => file === undefined);
  if (isInSight || options.senyap === true || report.gerbang.lulus) return;
  const { renderGate } = await import('../report/terminal/gate.js');
  const { makePaint } = await import('../report/terminal/paint.js');
  const lines = renderGate(report, { texts, paint: makePaint(false), width: NOTE_WIDTH });
  context.output.note(`${lines.join('\n').trimStart()}\n`);
}
