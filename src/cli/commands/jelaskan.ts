import type { OptionValues } from 'commander';
import { KnownFailure } from '../../base/known-failure.js';
import { listEditions, loadEdition } from '../../edition/load.js';
import type { Edition } from '../../edition/model.js';
import { contrastRow } from '../../report/explain/contrast.js';
import { explainFinding } from '../../report/explain/explain-finding.js';
import {
  dividedExplanationJson,
  findingExplanationJson,
  rowExplanationJson,
} from '../../report/explain/explanation-json.js';
import {
  findSubject,
  type IndicatorSubject,
  isNumber,
  type SpdSubject,
  type Subject,
} from '../../report/explain/find-subject.js';
import { listKnownNumbers } from '../../report/explain/known-numbers.js';
import { explainQuantity, quantityExplanationJson } from '../../report/explain/quantity.js';
import type { RowExplanation } from '../../report/explain/row-explanation.js';
import { toJson } from '../../report/json.js';
import { renderFindingExplanation } from '../../report/terminal/explain-finding.js';
import { renderDividedExplanation, renderRowExplanation } from '../../report/terminal/explain-indicator.js';
import { renderQuantityExplanation } from '../../report/terminal/explain-quantity.js';
import type { ViewOptions } from '../../report/terminal/view.js';
import type { Texts } from '../../text/language.js';
import { chooseEdition } from '../choose-edition.js';
import { CONFIGURATION_NAME } from '../configuration/load.js';
import { deliver } from '../deliver.js';
import { EXIT_PASSED } from '../exit-code.js';
import { choosePlainTarget, type OutputFormat } from '../format.js';
import { type CommandContext, textOption } from '../options.js';
import { startRun } from '../run.js';
import { terminalSettings } from '../terminal.js';

/** `iga jelaskan`: what an indicator asks, or what a finding means. */
export async function jelaskan(code: string, options: OptionValues, context: CommandContext): Promise<void> {
  const run = await startRun(options, context);
  const target = choosePlainTarget(options);
  const edition = await chooseEdition(undefined, CONFIGURATION_NAME, options);
  const others = await loadOthers(edition);
  const { texts } = run;
  const subject = findSubject(code, edition, others, texts.findings);
  const view = { ...terminalSettings(options, target.file), showAll: true };
  const content = explain(code, subject, edition, others, texts, target.format, view);
  const inputs = [textOption(options, 'edisi'), textOption(options, 'konfigurasi')];
  await deliver(
    content,
    target,
    run,
    inputs.filter((input) => input !== undefined),
  );
  context.setExitCode(EXIT_PASSED);
}

function explain(
  code: string,
  subject: Subject,
  edition: Edition,
  others: readonly Edition[],
  texts: Texts,
  format: OutputFormat,
  view: ViewOptions,
): string {
  if (subject.kind === 'tak_dikenal') {
    const args = { kode: code, saran: subject.nearest };
    const numbers = isNumber(code) ? { nomor: listKnownNumbers([edition, ...others]) } : {};
    throw new KnownFailure({ code: 'kode-tak-dikenal', args: { ...args, ...numbers } });
  }
  if (subject.kind === 'jumlah_inovasi') {
    const explanation = explainQuantity(edition, [...others].sort(compareYears));
    return format === 'json'
      ? toJson(quantityExplanationJson(explanation))
      : renderQuantityExplanation(explanation, texts, view);
  }
  if (subject.kind === 'temuan') {
    const explanation = explainFinding(subject.code, edition, texts);
    return format === 'json'
      ? toJson(findingExplanationJson(explanation, texts))
      : renderFindingExplanation(explanation, texts, view);
  }
  const explainRow = (row: IndicatorSubject | SpdSubject): RowExplanation => ({
    subject: row,
    missingIn: row.edition === edition ? undefined : edition.catalog.kode,
    contrasts: contrastRow(
      row,
      [edition, ...others].filter((other) => other !== row.edition).sort(compareYears),
    ),
  });
  if (subject.kind === 'terbagi') {
    const { number } = subject;
    const parts = subject.rows.map(explainRow);
    return format === 'json'
      ? toJson(dividedExplanationJson(number, parts))
      : renderDividedExplanation(number, parts, texts, view);
  }
  const explanation = explainRow(subject);
  return format === 'json'
    ? toJson(rowExplanationJson(explanation))
    : renderRowExplanation(explanation, texts, view);
}

/** The editions that come with the program beside the one explained, oldest first. */
async function loadOthers(edition: Edition): Promise<Edition[]> {
  const editions = await Promise.all((await listEditions()).map(({ kode }) => loadEdition(kode)));
  return editions.filter(({ file }) => file !== edition.file);
}

function compareYears(left: Edition, right: Edition): number {
  return left.catalog.tahun - right.catalog.tahun;
}
