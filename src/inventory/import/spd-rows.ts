import { normalizeName } from '../normalize-name.js';
import type { ImportIndicator } from './indicators.js';
import { headingText } from './synonyms.js';

/** What the importer needs to know of an indicator of the regional unit (SPD). */
export interface ImportSpdRow extends ImportIndicator {
  /** Codes one of which is chosen; undefined where a figure is asked for. */
  readonly pilihan: readonly string[] | undefined;
}

export interface SpdIndex {
  readonly byName: ReadonlyMap<string, ImportSpdRow>;
  /** By number on the form, such as "2a". */
  readonly byCode: ReadonlyMap<string, ImportSpdRow>;
  /** Names of every edition, also of indicators that the one in force does not have, in the form of `headingText`. */
  readonly known: ReadonlySet<string>;
  /** Year of the edition: T-1 is the year before. */
  readonly year: number;
}

/** Names in use that no edition prints, in the form of `normalizeName`. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  visi_misi: ['visi misi', 'misi dan visi', 'rpjmd visi dan misi'],
  apbd_tepat_waktu: ['apbd tepat waktu', 'penetapan apbd tepat waktu', 'ketepatan waktu penetapan apbd'],
  mandatory_spending: ['mandatory spending', 'alokasi mandatory spending'],
  perizinan: ['perizinan', 'jumlah perizinan', 'peningkatan perizinan', 'kualitas perizinan'],
  pendapatan_perkapita: ['pendapatan perkapita', 'pendapatan per kapita', 'jumlah pendapatan perkapita'],
  tpt_penurunan: ['penurunan tpt', 'penurunan tingkat pengangguran terbuka'],
  tpt: ['tpt', 'tingkat pengangguran terbuka', 'persentase tpt'],
  investasi: ['investasi', 'jumlah investasi', 'peningkatan investasi', 'nilai investasi'],
  pad: ['pad', 'pendapatan asli daerah', 'peningkatan pad', 'jumlah pad'],
  opini_bpk: ['opini bpk ri', 'opini badan pemeriksa keuangan'],
  lakip: ['lakip', 'sakip', 'nilai sakip', 'nilai lakip', 'nilai capaian lakip', 'nilai capaian sakip'],
  kemiskinan_penurunan: ['penurunan kemiskinan', 'penurunan angka kemiskinan'],
  kemiskinan: ['kemiskinan', 'angka kemiskinan', 'persentase penduduk miskin', 'persentase kemiskinan'],
  ipm_peningkatan: ['peningkatan ipm', 'peningkatan indeks pembangunan manusia'],
  ipm: ['ipm', 'indeks pembangunan manusia', 'capaian ipm', 'nilai ipm'],
  penghargaan_inovator: ['penghargaan inovator', 'penghargaan bagi inovator daerah'],
  rekomendasi_kebijakan: ['rekomendasi kebijakan'],
  ikk: ['ikk', 'indeks kualitas kebijakan'],
  ripj_pid: ['rencana induk dan peta jalan', 'ripj pid', 'ripjpid'],
  haki: ['haki', 'fasilitasi haki', 'fasilitasi pengakuan hki'],
};

/** Words offices use for the codes of choices, in the form of `normalizeName`. */
const CHOICES: ReadonlyMap<string, string> = new Map([
  ['wajar tanpa pengecualian', 'wtp'],
  ['wajar dengan pengecualian', 'wdp'],
  ['tidak wajar', 'tw'],
  ['tidak memberikan pendapat', 'tmp'],
  ['disclaimer', 'tmp'],
  ['visi dan misi', 'misi_visi'],
  ['misi dan visi', 'misi_visi'],
]);

/**
 * @param rows of the edition in force
 * @param known printed names of every edition
 */
export function indexSpd(rows: readonly ImportSpdRow[], known: readonly string[], year: number): SpdIndex {
  const byName = new Map<string, ImportSpdRow>();
  for (const row of rows) {
    for (const name of [...row.nama, ...(OTHER_NAMES[row.kunci] ?? []), row.kunci]) {
      for (const form of [normalizeName(name), headingText(name)]) {
        if (!byName.has(form)) byName.set(form, row);
      }
    }
  }
  const byCode = new Map(rows.map((row) => [row.kode.toLowerCase(), row]));
  const forms = [...known, ...rows.flatMap(({ nama }) => nama)].map(headingText);
  return { byName, byCode, known: new Set(forms), year };
}

/** The indicator of the regional unit a cell names in words, also behind its number: "8. Opini BPK". */
export function findSpdRow(text: string, index: SpdIndex): ImportSpdRow | undefined {
  const heading = headingText(text);
  if (/^\d*$/.test(heading)) return undefined;
  const withoutNumber = heading.replace(/^(?:\d{1,2}[a-z]?|[a-z]) /u, '');
  return (
    index.byName.get(heading) ?? index.byName.get(normalizeName(text)) ?? index.byName.get(withoutNumber)
  );
}

/** The code of a choice that a text stands for; undefined when it is none of those of the row. */
export function findSpdChoice(text: string, { pilihan }: ImportSpdRow): string | undefined {
  const words = normalizeName(text);
  const codes = [words.replaceAll(' ', '_'), CHOICES.get(words), words.split(' ')[0]];
  return codes.find((code) => code !== undefined && pilihan?.includes(code) === true);
}
