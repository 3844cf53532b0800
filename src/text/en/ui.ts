import type { Labels } from '../labels.js';
import type { UiTexts } from '../ui.js';
import { englishCommands } from './commands.js';
import { makeEditions } from './ui/editions.js';
import { explainEligibility } from './ui/eligibility.js';
import { EXPLANATION } from './ui/explain.js';
import { makeFacts } from './ui/facts.js';
import { makeFailures } from './ui/failures.js';
import { makeFindingWords } from './ui/findings.js';
import { makeGate } from './ui/gate.js';
import { makeHead, VARIABLES } from './ui/head.js';
import { makeImport } from './ui/import.js';
import { makeMarks } from './ui/marks.js';
import { makeProgress } from './ui/progress.js';
import { makeReuse } from './ui/reuse.js';
import { makeScan } from './ui/scan.js';
import { TEMPLATE_WORDS } from './ui/template.js';
import { makeWords } from './ui/words.js';
import { makeWorking } from './ui/working.js';

/** Everything in English that is not a finding. */
export function makeUi(labels: Labels): UiTexts {
  const words = makeWords(labels);
  return {
    ...words,
    ...makeFacts(labels),
    alasan_kelayakan: (reason) => explainEligibility(reason, labels),
    kepala: makeHead(labels, words.status_edisi),
    variabel: VARIABLES,
    temuan: makeFindingWords(labels),
    pemakaian: makeReuse(labels),
    gerbang: makeGate(labels, words.skor),
    kerja: makeWorking(labels, words.skor),
    penjelasan: EXPLANATION,
    edisi: makeEditions(labels),
    kemajuan: makeProgress(labels),
    kegagalan: makeFailures(labels),
    impor: makeImport(labels),
    pindai: makeScan(labels),
    tandai: makeMarks(labels),
    templat: TEMPLATE_WORDS,
    perintah: englishCommands,
  };
}
