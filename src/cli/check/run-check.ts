import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { assess } from '../../assess/assess.js';
import type { Assessment } from '../../assess/assessment.js';
import { RULES } from '../../assess/rules/registry.js';
import { runRules } from '../../assess/run-rules.js';
import { KnownFailure } from '../../base/known-failure.js';
import type { Places } from '../../base/places.js';
import { defaultEditionCode, loadEdition } from '../../edition/load.js';
import type { Edition } from '../../edition/model.js';
import type { FileFacts } from '../../evidence/file-facts.js';
import { judgePathsOnly, lookUpFiles } from '../../evidence/look-up-files.js';
import { fileFailure } from '../../input/file-failure.js';
import type { ImportReport } from '../../inventory/import/report.js';
import type { Inventory } from '../../inventory/model.js';
import { namedFiles } from '../../inventory/named-files.js';
import { readInventory } from '../../inventory/read-inventory.js';
import type { Scores } from '../../report/build/scores.js';
import { buildReport } from '../../report/build-report.js';
import { applyPolicy } from '../../report/policy/apply-policy.js';
import type { Report } from '../../report/schema.js';
import { SCORE_RULES } from '../../score/rules/index.js';
import { computeScore } from '../../score/score.js';
import { SCORE_KINDS, type ScoreKind, tally } from '../../score/tally.js';
import { loadTexts } from '../../text/load-texts.js';
import { loadConfiguration } from '../configuration/load.js';
import { settleForeign } from '../read-foreign.js';
import { TOOL_VERSION } from '../version.js';
import { resolveGate } from './gate-settings.js';
import { resolvePolicy } from './office-policy.js';
import type { CheckRequest } from './request.js';

/** Called with what is being done, for a progress display. */
export type Progress = (step: { readonly kind: 'membaca' | 'mencari'; readonly count: number }) => void;

/**
 * The whole way of an office's file: read, look up the evidence, assess, score, report.
 *
 * @param onImport told how the lists were read that do not follow our template
 * @throws KnownFailure when something outside the program prevents it
 */
export async function runCheck(
  request: CheckRequest,
  onProgress: Progress = () => undefined,
  onImport: (reports: readonly ImportReport[]) => void = () => undefined,
): Promise<Report> {
  const [firstFile = '.'] = request.files;
  const texts = await loadTexts(request.language);
  const loaded = await loadConfiguration(request.konfigurasi, firstFile);
  const { configuration } = loaded;
  onProgress({ kind: 'membaca', count: request.files.length });
  const inventory = await readInventory(request.files, async (editions) => {
    const edition = await chooseEdition(request.edisi, editions, configuration.edisi);
    return await settleForeign(edition, configuration, request.pemetaan);
  });
  onImport(inventory.imports);
  const edition = await chooseEdition(request.edisi, inventory.editions, configuration.edisi);
  const gate = resolveGate(request.gate, loaded, edition.catalog);
  const policy = resolvePolicy(loaded, edition, Object.keys(texts.findings));
  const files = await lookUp(request, inventory, onProgress);
  const aliases = {
    perangkat_daerah: configuration.alias?.perangkat_daerah ?? {},
    urusan: configuration.alias?.urusan ?? {},
  };
  const assessment = assess(inventory, edition, files, aliases);
  const scores = scoreAll(assessment, edition);
  const context = { inventory, edition, assessment, files, today: request.today };
  const found = [...runRules(RULES, context), ...runRules(SCORE_RULES, { ...context, scores })];
  return buildReport({
    toolVersion: TOOL_VERSION,
    today: request.today,
    inventory,
    edition,
    assessment,
    scores,
    findings: applyPolicy(found, policy, request.today),
    gate,
    filesChecked: !request.tanpaBerkas,
    texts,
  });
}

/** The command line, then the inventory's own word, then the configuration, then the newest edition in force. */
async function chooseEdition(
  named: string | undefined,
  editions: readonly string[],
  configured: string | undefined,
): Promise<Edition> {
  const [stated, ...others] = editions;
  if (named === undefined && others.length > 0) {
    throw new KnownFailure({ code: 'edisi-berbeda', args: { edisi: editions } });
  }
  return await loadEdition(named ?? stated ?? configured ?? (await defaultEditionCode()));
}

async function lookUp(request: CheckRequest, inventory: Inventory, onProgress: Progress): Promise<FileFacts> {
  if (request.tanpaBerkas) return judgePathsOnly();
  if (request.bukti !== undefined) await requireFolder(request.bukti);
  const pathsByFile = new Map<string, Set<string>>();
  let count = 0;
  for (const { path, namedBy } of namedFiles(inventory)) {
    const { berkas } = inventory.places.of(namedBy);
    const paths = pathsByFile.get(berkas) ?? new Set();
    pathsByFile.set(berkas, paths.add(path));
    count += 1;
  }
  onProgress({ kind: 'mencari', count });
  return await lookUpByFile(pathsByFile, request.bukti, inventory.places);
}

/** Paths count from the folder of the inventory file that names them, unless one folder is given for all. */
async function lookUpByFile(
  pathsByFile: ReadonlyMap<string, ReadonlySet<string>>,
  folder: string | undefined,
  places: Places,
): Promise<FileFacts> {
  const facts = new Map<string, FileFacts>();
  for (const [file, paths] of pathsByFile) facts.set(file, await lookUpFiles(paths, folder ?? dirname(file)));
  return {
    of: (path, namedBy) => {
      const file = namedBy === undefined ? '' : places.of(namedBy).berkas;
      return facts.get(file)?.of(path) ?? { state: 'tidak_diperiksa' };
    },
  };
}

/** A mistyped folder would otherwise make every document look missing. */
async function requireFolder(path: string): Promise<void> {
  const found = await stat(path).catch(async (error: unknown) => {
    throw await fileFailure(path, error);
  });
  if (found.isDirectory()) return;
  throw new KnownFailure({
    code: 'opsi-salah',
    args: { opsi: '--bukti', ditemukan: path, diharapkan: 'bukti/' },
  });
}

function scoreAll(assessment: Assessment, edition: Edition): Scores {
  const score = (kind: ScoreKind) => {
    const reading = tally(assessment, kind);
    return reading === null ? null : computeScore(reading, edition.catalog);
  };
  const [klaim = null, terbukti = null, jika_dipastikan = null, terverifikasi = null] =
    SCORE_KINDS.map(score);
  return { klaim, terbukti, jika_dipastikan, terverifikasi };
}
