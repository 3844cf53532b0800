import { rational } from '../base/rational.js';
import { readDate } from '../base/read-date.js';
import type { Evidence, MachineField, MachineReading } from '../inventory/model.js';
import { NAMED_FROM } from './named-from.js';
import type { Inspection } from './schema/inspection.js';

const MILLISECONDS_PER_MINUTE = 60_000n;

/**
 * The record completed by what was read in its file: only what the office left unstated, and only what a text layer or
 * the file's own structure says. OCR is a hint for people and fills in nothing.
 *
 * @param name of the innovation whose document it is; undefined for the documents of the region
 */
export function completeEvidence(evidence: Evidence, seen: Inspection, name: string | undefined): Evidence {
  const fields: MachineField[] = [];
  const read: Partial<Pick<Evidence, MachineField>> = {};
  const text = seen.teks?.sumber === 'lapisan_teks' ? seen.teks : undefined;
  const nomor = text?.nomor[0];
  if (evidence.nomor === undefined && nomor !== undefined) {
    read.nomor = nomor;
    fields.push('nomor');
  }
  const tanggal = dayOf(text?.tanggal[0] ?? seen.gambar?.diambil);
  if (evidence.tanggal === undefined && tanggal !== undefined) {
    read.tanggal = tanggal;
    fields.push('tanggal');
  }
  // A video that states no length has 0, which is no length.
  if (evidence.nilai === undefined && evidence.jenis === 'video' && (seen.video?.durasi ?? 0) > 0) {
    read.nilai = rational(BigInt(seen.video?.durasi ?? 0), MILLISECONDS_PER_MINUTE);
    fields.push('nilai');
  }
  const memuat = evidence.memuat === undefined ? seenContents(seen, name) : [];
  if (fields.length === 0 && memuat.length === 0) return evidence;
  const mesin: MachineReading = { isian: fields, memuat };
  return { ...evidence, ...read, mesin };
}

/** The contents a machine can be sure of. */
export function seenContents(seen: Inspection, name: string | undefined): string[] {
  const contents = new Set(seen.teks?.sumber === 'lapisan_teks' ? seen.teks.memuat : []);
  const mention = seen.teks?.sebutan.find(({ nama }) => nama === name);
  if (seen.teks?.sumber === 'lapisan_teks' && mention !== undefined && mention.skor >= NAMED_FROM) {
    contents.add('nama_inovasi');
  }
  if ((seen.pdf?.sorotan ?? 0) > 0) contents.add('sorotan');
  if (seen.pdf?.tanda_tangan_elektronik === true) contents.add('tanda_tangan');
  return [...contents];
}

function dayOf(text: string | undefined): Evidence['tanggal'] {
  const reading = text === undefined ? undefined : readDate(text);
  return reading?.ok === true ? reading.value : undefined;
}
