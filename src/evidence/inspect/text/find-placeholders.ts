import type { DocumentLine } from './document-lines.js';

const MOST = 8;
const LONGEST = 48;

/** Fields of the templates in use: names of letters of code between marks. */
const MARKED = /\$\{[\w .:-]{1,40}\}|\{\{[\w .:-]{1,40}\}\}|<<[\w .:-]{1,40}>>|«[\w .:-]{1,40}»/g;

/** In square or pointed brackets only words that fields are named by; "[1]" is a source and "<br>" a slip of the web. */
const BRACKETED =
  /[[<]\s*(?:isi |masukkan |tulis )?(?:no(?:mor)?|tanggal|tgl|nama|jabatan|nip|hari|bulan|tahun|perihal|hal|tempat|kota|instansi|perangkat daerah|unit kerja|inovasi|ttd|tanda tangan)(?:[ _][\p{L}_]{1,20}){0,3}\s*[\]>]/giu;

/** What fields are named by; anything else between marks may be a person. */
const FIELD_WORDS = new Set(
  'isi masukkan tulis no nomor tanggal tgl nama jabatan nip hari bulan tahun perihal hal tempat kota instansi perangkat daerah unit kerja inovasi ttd tanda tangan surat naskah dokumen pegawai pejabat penandatangan pengirim penerima kepala ketua dinas kegiatan lengkap di sini sk tentang pangkat golongan alamat'.split(
    ' ',
  ),
);

const DOTS = /(?:\.{5,}|\u2026{2,}|_{5,}|(?:\. ){5,}\.?)/;

/** A line of a table of contents: dots and then the page. */
const LEADER = /(?:\.{3,}|\u2026+|(?:\. ?){4,})\s*(?:\d{1,3}|[ivxl]{1,6})\s*$/i;

/** Dots to sign on, to write a name on, or in a row for one person. */
const TO_SIGN =
  /^[\s(]*[.\u2026_\s]+[\s)]*$|^\s*\d{1,3}[.)]?\s*[.\u2026_\s]+(?:\d{1,3}[.)]?\s*[.\u2026_\s]+)*$|\d{1,3}[.)]\s*[.\u2026_]{3,}\s*$|\b(?:nip|nama|tanda tangan|ttd|paraf|mengetahui|catatan|keterangan|saran)\b/i;

const LABEL =
  /^(nomor|no\.|tanggal|perihal|hal|sifat|lampiran|tahun|hari\/tanggal|tempat|pukul|waktu)\s*:?\s*$/i;
const EMPTY_LABEL = /^(nomor|tanggal|perihal|hal)\s*:\s*[-/ ]*$/i;

/** A number with a gap between its strokes: "800/   /Dinkes/2024". */
const GAPPED_NUMBER =
  /(?<![\p{L}\d])nomor\s*:?\s*([\p{L}\d.-]*\s*\/(?:[\p{L}\d.-]+\/)*\s{2,}\/?[\p{L}\d./-]*|\/\s*\/[\s/]*\S*)/iu;

/** A place of signing whose day was left for the pen: "Martapura,     Maret 2024". */
const GAPPED_DAY =
  /,\s*(?:\s{3,}|[.\u2026_]{2,}\s*)((?:januari|[fp]ebruari|maret|april|mei|juni|juli|agustus|september|oktober|no[vp]ember|desember)\s+\d{4})\s*$/i;

/**
 * Fields of a template that nobody filled in. What is kept is the field itself, never the line it stands on. Dots that
 * lead to a page number, and those to sign on, are meant to stay.
 */
export function findPlaceholders(lines: readonly DocumentLine[]): string[] {
  const found = lines.flatMap((line, at) => [
    ...(line.text.match(MARKED) ?? []).map(withoutPerson),
    ...(line.text.match(BRACKETED) ?? []).map(withoutPerson),
    ...findBlanks(line.text, lines[at + 1]?.text),
  ]);
  return [...new Set(found.map((text) => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST)))].slice(0, MOST);
}

/**
 * The field without what may be a person: between marks of print, or in several words, a name or a phone number stands as
 * easily as the name of a field.
 */
function withoutPerson(field: string): string {
  const [, open = '', inner = '', close = ''] = /^(\W+)(.*?)(\W+)$/su.exec(field) ?? [];
  const isCode = /^[${]/.test(open) && /^[\w.:-]+$/.test(inner) && !/\d{5}/.test(inner);
  const isNamed = inner.split(/[\s_]+/).every((word) => FIELD_WORDS.has(word.toLowerCase()));
  return isCode || isNamed ? field : `${open.trim()}...${close.trim()}`;
}

function findBlanks(text: string, next: string | undefined): readonly string[] {
  // What stands between the strokes is not kept: it may be anything, a person too.
  if (GAPPED_NUMBER.test(text)) return ['Nomor: .../   /...'];
  const [, month] = GAPPED_DAY.exec(text) ?? [];
  if (month !== undefined) return [`, \u2026 ${month}`];
  const [, label] = EMPTY_LABEL.exec(text) ?? [];
  if (label !== undefined) return isFilledBelow(next) ? [] : [`${label}: ...`];
  const dots = DOTS.exec(text);
  if (dots === null || LEADER.test(text) || TO_SIGN.test(text)) return [];
  const before = text.slice(0, dots.index).trim();
  const [, named] = LABEL.exec(before) ?? [];
  if (named !== undefined) return [`${named}: ........`];
  return /\p{L}{2}/u.test(text) ? ['........'] : [];
}

/** Some writers put what belongs behind a label on a line of its own; another label there is none. */
function isFilledBelow(next: string | undefined): boolean {
  return next !== undefined && !/^[\p{L}/ ]{2,20}\s*:/u.test(next) && /\d/.test(next.slice(0, 40));
}
