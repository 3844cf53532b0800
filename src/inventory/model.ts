import type { Places } from '../base/places.js';
import type { ShapeProblem } from '../base/shape-problem.js';
import type { ImportReport } from './import/report.js';
import type { Evidence as StatedEvidence } from './schema/evidence.js';
import type { Innovation } from './schema/innovation.js';
import type { InventoryFile, Pemda } from './schema/inventory.js';
import type { SpdClaim } from './schema/spd.js';
import type { TemplateQuestion } from './template/questions.js';

export type { Verdict } from './schema/evidence.js';
export type { Criterion, Innovation, SlotClaim } from './schema/innovation.js';
export type { Declaration, InventoryFile, Pemda } from './schema/inventory.js';
export type { SpdClaim, SpdRowClaim } from './schema/spd.js';

/** Facts of a document that a machine read in its file because the inventory does not state them. */
export interface MachineReading {
  /** Fields of the record that were filled in from the file. */
  readonly isian: readonly MachineField[];
  /** Contents seen in the file. Unlike `memuat` no complete list: what is not in it may be there all the same. */
  readonly memuat: readonly string[];
}

export type MachineField = 'nomor' | 'tanggal' | 'nilai';

/** One supporting document: what the office states of it, completed by what a machine read in its file. */
export type Evidence = StatedEvidence & { readonly mesin?: MachineReading | undefined };

/** One file that was read, as the report names it. */
export interface InputFile {
  readonly berkas: string;
  readonly sha256: string;
  /** Number of innovations found in it. */
  readonly inovasi: number;
}

/** A part of the inventory that stands in several files although there can be only one. */
export interface MergeConflict {
  readonly part: 'pemda' | 'spd' | 'deklarasi';
  /** The record that was set aside; the first file in order of name is the one that counts. */
  readonly ignored: object;
  readonly kept: object;
}

/** All that one regional government hands in, merged from its files. */
export interface Inventory {
  readonly files: readonly InputFile[];
  readonly pemda: Pemda;
  /** The editions the files name, without repetition. */
  readonly editions: readonly string[];
  readonly deklarasi: InventoryFile['deklarasi'];
  readonly riwayat: NonNullable<InventoryFile['riwayat']>;
  readonly pembanding: NonNullable<InventoryFile['pembanding']>;
  readonly spd: SpdClaim | undefined;
  readonly inovasi: readonly Innovation[];
  readonly places: Places;
  /** Values that could not be read, with their places. */
  readonly problems: readonly ShapeProblem[];
  readonly conflicts: readonly MergeConflict[];
  /** What somebody added to our template, and rows that belong nowhere in it. */
  readonly questions: readonly TemplateQuestion[];
  /** How the lists that do not follow our template were read; none where there were none. */
  readonly imports: readonly ImportReport[];
}
