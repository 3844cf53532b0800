import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GateOptions } from '../../src/cli/check/request.js';
import { runCheck } from '../../src/cli/check/run-check.js';
import type { Report } from '../../src/report/schema.js';
import type { InnovationSource, InventorySource, SpdSource } from './inventory-source.js';
import { writeYaml } from './write-yaml.js';

export const NO_GATE: GateOptions = {
  gagalPada: undefined,
  minimalIndeks: undefined,
  minimalPredikat: undefined,
  maksCelah: undefined,
  dasar: undefined,
  dasarCelah: undefined,
};

export interface CheckOptions {
  readonly edisi?: string;
  readonly gate?: Partial<GateOptions>;
  /** Look for the evidence below this folder; without it files are taken at their word. */
  readonly bukti?: string;
  readonly today?: string;
}

/** Checks files as one inventory, the way the command line does. */
export async function checkFiles(files: readonly string[], options: CheckOptions = {}): Promise<Report> {
  const { report } = await runCheck({
    files,
    edisi: options.edisi,
    bukti: options.bukti,
    tanpaBerkas: options.bukti === undefined,
    ocr: false,
    tanpaSinggahan: true,
    denganNama: false,
    periksaTautan: undefined,
    today: options.today ?? '2026-06-10',
    konfigurasi: undefined,
    gate: { ...NO_GATE, ...options.gate },
    language: 'id',
  });
  return report;
}

/** Puts texts into files of a folder of their own for as long as they are looked at. */
export async function withFiles<Result>(
  texts: Readonly<Record<string, string>>,
  look: (files: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'siap-iga-'));
  try {
    const files = Object.entries(texts).map(([name, text]) => {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    });
    return await look(files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes an inventory into a YAML file and checks it; the edition is the one of the year. */
export async function checkInventory(
  tZero: number,
  source: InventorySource,
  options: CheckOptions = {},
): Promise<Report> {
  return await withFiles({ 'inventaris.yaml': writeYaml(source) }, (files) =>
    checkFiles(files, { edisi: `iga-${tZero}`, ...options }),
  );
}

/** An inventory of Kabupaten Banjar with these innovations; the SPD as a total, as rows, or not at all. */
export function inventoryOf(
  innovations: readonly InnovationSource[],
  spd: SpdSource | string | undefined,
): InventorySource {
  return {
    pemda: { nama: 'Kabupaten Banjar', jenis: 'kabupaten' },
    ...(spd === undefined ? {} : { spd: typeof spd === 'string' ? { total: spd } : spd }),
    inovasi: innovations,
  };
}

/** A score that must be known; the test fails where the reading is not. */
export function scoreOf(report: Report, kind: keyof Report['skor']): NonNullable<Report['skor']['klaim']> {
  const score = report.skor[kind];
  if (score === null) throw new Error(`the reading ${kind} is not known`);
  return score;
}
