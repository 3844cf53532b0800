import type { OptionValues } from 'commander';
import { defaultEditionCode, listEditions, loadEdition } from '../../edition/load.js';
import {
  editionDetailJson,
  editionDifferenceJson,
  editionListJson,
} from '../../report/explain/edition-json.js';
import { toJson } from '../../report/json.js';
import { renderEditionDetail } from '../../report/terminal/edition-detail.js';
import { renderEditionDifference } from '../../report/terminal/edition-difference.js';
import { renderEditionList } from '../../report/terminal/edition-list.js';
import type { ViewOptions } from '../../report/terminal/view.js';
import type { Texts } from '../../text/language.js';
import { deliver } from '../deliver.js';
import { EXIT_PASSED } from '../exit-code.js';
import { choosePlainTarget, type OutputFormat } from '../format.js';
import { type CommandContext, textOption } from '../options.js';
import { startRun } from '../run.js';
import { terminalSettings } from '../terminal.js';

/** `iga edisi`: the editions, one of them, or what two of them state differently. Reading a catalog checks it. */
export async function edisi(
  reference: string | undefined,
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  const run = await startRun(options, context);
  const target = choosePlainTarget(options);
  const other = textOption(options, 'banding');
  const view = { ...terminalSettings(options, target.file), showAll: true };
  const content = await show(reference, other, run.texts, target.format, view);
  const inputs = [reference, other].filter((input) => input !== undefined);
  await deliver(content, target, run, inputs);
  context.setExitCode(EXIT_PASSED);
}

async function show(
  reference: string | undefined,
  other: string | undefined,
  texts: Texts,
  format: OutputFormat,
  view: ViewOptions,
): Promise<string> {
  const isJson = format === 'json';
  const editions = await listEditions();
  const defaultCode = await defaultEditionCode();
  if (reference === undefined && other === undefined) {
    return isJson
      ? toJson(editionListJson(editions, defaultCode))
      : renderEditionList(editions, defaultCode, texts, view);
  }
  const edition = await loadEdition(reference ?? defaultCode);
  if (other === undefined) {
    const isOwn = !editions.some(({ kode }) => kode === reference?.trim().toLowerCase());
    return isJson ? toJson(editionDetailJson(edition)) : renderEditionDetail(edition, isOwn, texts, view);
  }
  const compared = await loadEdition(other);
  return isJson
    ? toJson(editionDifferenceJson(edition, compared))
    : renderEditionDifference(edition, compared, texts, view);
}
