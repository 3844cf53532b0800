import { NAMED_FROM } from '../../named-from.js';
import type { Mention } from '../../schema/inspection.js';
import type { DocumentLine } from './document-lines.js';

const ROLE =
  '(?:wakil ketua|ketua|wakil sekretaris|sekretaris|bendahara|anggota|koordinator|penanggung ?jawab|pengarah|pembina|pelaksana|operator|administrator|admin|fasilitator|verifikator|narasumber|inovator|inisiator)';

/** A role alone in its cell: at the start of a line before a colon or a wide gap, or at its end behind one. */
const ROLE_FIRST = new RegExp(
  `^(?:[\\da-z]{1,3}[.)]\\s*)?(${ROLE})(?: [\\p{L}/]{1,20}){0,2}\\s*(?::|\\s{3,}|$)`,
  'iu',
);
const ROLE_LAST = new RegExp(
  `(?:\\s{2,}|^\\d{1,3}[.)]? .{3,80}[ ,])(${ROLE})(?: [\\p{L}/]{1,20}){0,2}$`,
  'iu',
);

const AMOUNT =
  '\\d{1,3}(?:[.,]\\d)?\\s*(?:\\([\\p{L} ]{3,20}\\)\\s*)?(?:menit|jam|hari(?: kerja| kalender)?|minggu|bulan)';
/** The time of one step stands at the end of its cell; of a whole service behind a label. */
const STEP = new RegExp(`(?:^|\\s{2,}|^\\d{1,2}[.)]? .{3,90} )${AMOUNT}(?:\\s{2,}|$)`, 'iu');
const WHOLE = new RegExp(
  `^(?:[\\da-z]{1,2}[.)]\\s*)?(?:jangka waktu|waktu penyelesaian|lama(?:nya)? (?:waktu|proses|layanan)|total waktu|durasi|jumlah waktu)[\\p{L} ]{0,30}\\s*[:=]?\\s+${AMOUNT}`,
  'iu',
);
const TIME_HEAD = /\b(?:waktu|durasi|lama|mutu baku)\b/i;

const SIGNED =
  /\b(?:dokumen|surat|naskah|sertifikat) ini telah ditandatangani secara elektronik\b|^(?:telah )?ditandatangani secara elektronik(?: oleh)?\s*:?$/i;

/**
 * Contents that words can show for sure. `nama_inovasi`: every innovation asked for is named. `tanda_tangan`: the note of
 * an electronic signature, and no field of the template left open. `peran`: a list of roles. `durasi`: times of the steps,
 * or of the whole. `rekap`: a recap of complaints with figures.
 */
export function findContents(
  lines: readonly DocumentLine[],
  found: {
    readonly ciri: readonly string[];
    readonly sebutan: readonly Mention[];
    readonly isian_kosong: readonly string[];
  },
): string[] {
  const isNamed = found.sebutan.length > 0 && found.sebutan.every((mention) => mention.skor >= NAMED_FROM);
  return [
    ...(isNamed ? ['nama_inovasi'] : []),
    ...(found.isian_kosong.length === 0 && isSigned(lines) ? ['tanda_tangan'] : []),
    ...(listsRoles(lines) ? ['peran'] : []),
    ...(givesTimes(lines) ? ['durasi'] : []),
    ...(found.ciri.includes('rekap_pengaduan') && givesFigures(lines) ? ['rekap'] : []),
  ];
}

/** The note may run over two lines. */
function isSigned(lines: readonly DocumentLine[]): boolean {
  return lines.some(
    (line, at) => SIGNED.test(line.text) || SIGNED.test(`${line.text} ${lines[at + 1]?.text ?? ''}`),
  );
}

/** Three lines with at least two different roles; one sentence about a chairman is no list. */
function listsRoles(lines: readonly DocumentLine[]): boolean {
  const roles = lines.flatMap((line) => {
    const role = ROLE_FIRST.exec(line.text)?.[1] ?? ROLE_LAST.exec(line.text)?.[1];
    return role === undefined ? [] : [role.toLowerCase()];
  });
  return roles.length >= 3 && new Set(roles).size >= 2;
}

function givesTimes(lines: readonly DocumentLine[]): boolean {
  if (lines.some((line) => !line.isGround && WHOLE.test(line.text))) return true;
  const steps = lines.filter((line) => !line.isGround && STEP.test(line.text));
  return steps.length >= 2 && lines.some((line) => TIME_HEAD.test(line.text) && line.text.length < 90);
}

function givesFigures(lines: readonly DocumentLine[]): boolean {
  return lines.some((line) => /\b(?:jumlah|total|persentase|selesai)\b.*\d|\d\s?%/i.test(line.text));
}
