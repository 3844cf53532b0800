import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../../src/cli/check/run-check.js';
import { loadEdition } from '../../../src/edition/load.js';
import { explainFinding } from '../../../src/report/explain/explain-finding.js';
import { findSubject } from '../../../src/report/explain/find-subject.js';
import { nameSource } from '../../../src/report/explain/name-source.js';
import type { ReportFinding } from '../../../src/report/schema.js';
import { indonesian } from '../../../src/text/id/index.js';
import { answersOf } from '../../support/fixture-links.js';
import { evidenceOf } from '../../support/made-evidence.js';

const ROOT = 'fixtures/temuan';

const NO_GATE = {
  gagalPada: undefined,
  minimalIndeks: undefined,
  minimalPredikat: undefined,
  maksCelah: undefined,
  dasar: undefined,
  dasarCelah: undefined,
};

interface Checked {
  readonly edition: string;
  readonly findings: readonly ReportFinding[];
}

/** Checks the failing inventory of a finding's fixture folder. */
async function checkFailing(code: string): Promise<Checked> {
  const folder = join(ROOT, code);
  const names = readdirSync(folder).filter(
    (name) => name.startsWith('gagal') && /\.(yaml|csv|xlsx)$/.test(name),
  );
  const files = names.sort().map((name) => join(folder, name));
  const edition = /^# edisi: (\S+)/.exec(readFileSync(files[0] ?? '', 'utf8'))?.[1] ?? 'iga-2026';
  const configuration = join(folder, 'iga.config.gagal.yaml');
  const evidence = evidenceOf(folder);
  const { report } = await runCheck({
    files,
    edisi: edition,
    bukti: evidence.path,
    tanpaBerkas: evidence.path === undefined,
    ocr: /^# ocr$/m.test(readFileSync(files[0] ?? '', 'utf8')),
    tanpaSinggahan: true,
    denganNama: false,
    periksaTautan: answersOf(folder),
    today: '2026-06-10',
    konfigurasi: existsSync(configuration) ? configuration : undefined,
    gate: NO_GATE,
    language: 'id',
  });
  evidence.remove();
  return { edition, findings: report.temuan.filter(({ kode }) => kode === code) };
}

/** How sure and from where: what the explanation says the finding can rest on. */
async function explainedBases(code: string, editionCode: string): Promise<string[]> {
  const edition = await loadEdition(editionCode);
  const subject = findSubject(code, edition, [], indonesian.findings);
  if (subject.kind !== 'temuan') throw new Error(`${code} is no finding`);
  const listed = edition.catalog.sumber;
  return explainFinding(subject.code, edition, indonesian).rests.flatMap((rest) => {
    if (rest.kind === 'sumber') {
      return [`${rest.isAssumption ? 'C' : 'A'} ${nameSource(rest.key, listed, indonesian)}`];
    }
    const bases = rest.kind === 'fakta' ? [rest.fact.basis] : rest.bases;
    return bases.map(({ keyakinan, sumber }) => `${keyakinan} ${nameSource(sumber, listed, indonesian)}`);
  });
}

describe('what a finding is explained to rest on is what its rule names', () => {
  it.each(Object.keys(indonesian.findings))('%s', async (code) => {
    const { edition, findings } = await checkFailing(code);
    const explained = await explainedBases(code, edition);
    expect(findings).not.toHaveLength(0);
    for (const { keyakinan, sumber } of findings) expect(explained).toContain(`${keyakinan} ${sumber}`);
  });
});
