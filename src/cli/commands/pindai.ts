import type { OptionValues } from 'commander';
import type { MapNode } from '../../base/document-node.js';
import { KnownFailure } from '../../base/known-failure.js';
import type { ScanResult } from '../../evidence/scan/scan-result.js';
import { findGuideRow, labelOf, type TemplateGuide } from '../../inventory/template/guide.js';
import { writeYaml } from '../../inventory/write-yaml.js';
import { buildTemplateGuide } from '../../report/build-template-guide.js';
import type { Texts } from '../../text/language.js';
import { loadTexts } from '../../text/load-texts.js';
import { requireFolder } from '../check/look-up.js';
import { chooseEdition } from '../choose-edition.js';
import { deliverFile } from '../deliver.js';
import { EXIT_PASSED } from '../exit-code.js';
import { type CommandContext, refuseUnknownLanguage, textOption } from '../options.js';
import { exists } from '../output.js';
import { withProgress } from '../progress.js';
import { draftInventory } from '../scan/draft.js';
import { findEvidenceBase } from '../scan/evidence-base.js';
import { runScan } from '../scan/run-scan.js';
import { loadScanIndicators } from '../scan/scan-indicators.js';
import { commentUnplaced, layOutUnplaced, listUnplaced, UNPLACED_SHEET } from '../scan/unplaced.js';
import { terminalSettings } from '../terminal.js';
import { formOf, layOutWhole, writeWorkbook } from '../write-inventory.js';

/** `iga pindai`: from a folder of evidence to a draft inventory. The folder itself is only read. */
export async function pindai(folder: string, options: OptionValues, context: CommandContext): Promise<void> {
  refuseUnknownLanguage(options);
  const target = readTarget(options);
  const form = formOf(target);
  await requireFolder(folder, '<folder>');
  // Opening thousands of files only to refuse the result in the end would waste an hour of somebody.
  if (options.timpa !== true && (await exists(target)))
    throw new KnownFailure({ code: 'keluaran-sudah-ada', args: { berkas: target } });
  const texts = await loadTexts(context.language);
  const edition = await chooseEdition(undefined, target, options);
  const guide = buildTemplateGuide(edition, texts);
  const indicators = await loadScanIndicators(edition);
  const request = {
    folder,
    target,
    tanpaBerkas: options.tanpaBerkas === true,
    ocr: options.ocr === true,
    tanpaSinggahan: options.tanpaSinggahan === true,
  };
  const result = await withProgress(
    options.senyap === true,
    async () => texts.ui,
    (onProgress) => runScan(request, indicators, onProgress),
  );
  const base = await findEvidenceBase(folder, target);
  const pemda = textOption(options, 'pemda');
  const root = draftInventory(result, {
    edition: guide.edition,
    pemda,
    order: indicators.map(({ kunci }) => kunci),
    base,
    words: texts.ui.pindai,
    labels: texts.labels,
  });
  const content =
    form === 'yaml'
      ? toYaml(root, result, guide, texts)
      : await toWorkbook(root, result, guide, texts, target);
  await deliverFile(target, content, options, context, texts.ui, []);
  const { renderScan } = await import('../../report/terminal/render-scan.js');
  const view = {
    folder,
    command: [
      'iga periksa',
      quoted(target),
      ...(base.bukti === undefined ? [] : ['--bukti', quoted(folder)]),
    ].join(' '),
    unplacedSheet: form === 'yaml' ? undefined : UNPLACED_SHEET,
    withoutRegion: pemda === undefined,
    nameOf: namer(guide),
    indicators: indicators.length,
  };
  const settings = {
    ...terminalSettings({ ...options, keluaran: undefined }),
    showAll: options.semua === true,
  };
  context.output.report(renderScan(result, view, texts, settings));
  context.setExitCode(EXIT_PASSED);
}

function readTarget(options: OptionValues): string {
  const target = textOption(options, 'keluaran');
  if (target !== undefined) return target;
  const args = { opsi: '-o', ditemukan: '', diharapkan: 'draf.xlsx | draf.yaml' };
  throw new KnownFailure({ code: 'opsi-salah', args });
}

function toYaml(root: MapNode, result: ScanResult, guide: TemplateGuide, { ui }: Texts): string {
  return writeYaml(root) + commentUnplaced(listUnplaced(result, ui.pindai, namer(guide)), ui.pindai);
}

async function toWorkbook(
  root: MapNode,
  result: ScanResult,
  guide: TemplateGuide,
  { ui }: Texts,
  target: string,
): Promise<Buffer> {
  const rows = listUnplaced(result, ui.pindai, namer(guide));
  const sheets = layOutWhole(root, guide, target);
  return await writeWorkbook(
    rows.length === 0 ? sheets : [...sheets, layOutUnplaced(rows, ui.pindai)],
    guide,
  );
}

/** An indicator as the form calls it. */
function namer(guide: TemplateGuide): (key: string) => string {
  return (key) => {
    const row = findGuideRow(guide.indicators, key);
    return row === undefined ? key : labelOf(row);
  };
}

/** As it can be typed again. */
function quoted(path: string): string {
  return /[\s"'()&;]/.test(path) ? `"${path}"` : path;
}
