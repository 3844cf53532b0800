import { assess } from '../../assess/assess.js';
import type { Assessment } from '../../assess/assessment.js';
import { findReuse } from '../../assess/reuse.js';
import { RULES } from '../../assess/rules/registry.js';
import { runRules } from '../../assess/run-rules.js';
import type { Edition } from '../../edition/model.js';
import type { FileFacts } from '../../evidence/file-facts.js';
import { fillIn } from '../../evidence/fill-in.js';
import type { Inventory } from '../../inventory/model.js';
import { readInventory } from '../../inventory/read-inventory.js';
import type { Scores } from '../../report/build/scores.js';
import { buildReport } from '../../report/build-report.js';
import { applyPolicy } from '../../report/policy/apply-policy.js';
import type { Report } from '../../report/schema.js';
import { SCORE_RULES } from '../../score/rules/index.js';
import { computeScore } from '../../score/score.js';
import { SCORE_KINDS, type ScoreKind, tally } from '../../score/tally.js';
import { loadTexts } from '../../text/load-texts.js';
import { settleEdition } from '../choose-edition.js';
import { loadConfiguration } from '../configuration/load.js';
import { settleForeign } from '../read-foreign.js';
import { TOOL_VERSION } from '../version.js';
import { resolveGate } from './gate-settings.js';
import { lookUpEvidence } from './look-up.js';
import { resolvePolicy } from './office-policy.js';
import type { Progress } from './progress.js';
import type { CheckRequest } from './request.js';
import { tryLinks } from './try-links.js';

/** A report with what it was made from, for those who need more than it shows. */
export interface Examination {
  readonly report: Report;
  readonly assessment: Assessment;
  readonly edition: Edition;
  readonly files: FileFacts;
}

/**
 * The whole way of an office's file: read, look up the evidence, assess, score, report.
 *
 * @param onRead gets the inventory as it was stated, before its evidence is looked for; what it throws ends the run
 * @throws KnownFailure when something outside the program prevents it
 */
export async function runCheck(
  request: CheckRequest,
  onProgress: Progress = () => undefined,
  onRead: (inventory: Inventory) => void = () => undefined,
): Promise<Examination> {
  const [firstFile = '.'] = request.files;
  const texts = await loadTexts(request.language);
  const loaded = await loadConfiguration(request.konfigurasi, firstFile);
  const { configuration } = loaded;
  onProgress({ kind: 'membaca', count: request.files.length });
  const stated = await readInventory(request.files, async (editions) => {
    const edition = await settleEdition(request.edisi, editions, configuration);
    return await settleForeign(edition, configuration, request.pemetaan);
  });
  onRead(stated);
  const edition = await settleEdition(request.edisi, stated.editions, configuration);
  const gate = resolveGate(request.gate, loaded, edition.catalog);
  const policy = resolvePolicy(loaded, edition, Object.keys(texts.findings));
  const links = await tryLinks(request.periksaTautan, stated, onProgress);
  const facts = await lookUpEvidence(request, stated, onProgress);
  // Where no file was opened, there is nothing to complete the records with.
  const { inventory, files } = request.tanpaBerkas
    ? { inventory: stated, files: facts }
    : fillIn(stated, facts);
  const aliases = {
    perangkat_daerah: configuration.alias?.perangkat_daerah ?? {},
    urusan: configuration.alias?.urusan ?? {},
  };
  const assessment = assess(inventory, edition, files, aliases);
  const scores = scoreAll(assessment, edition);
  const context = { inventory, edition, assessment, files, links, today: request.today };
  const found = [...runRules(RULES, context), ...runRules(SCORE_RULES, { ...context, scores })];
  const report = buildReport({
    toolVersion: TOOL_VERSION,
    today: request.today,
    deadline: request.tenggat,
    inventory,
    edition,
    assessment,
    scores,
    findings: applyPolicy(found, policy, request.today),
    reuse: findReuse(context),
    gate,
    filesChecked: !request.tanpaBerkas,
    withNames: request.denganNama,
    files,
    texts,
  });
  return { report, assessment, edition, files };
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
