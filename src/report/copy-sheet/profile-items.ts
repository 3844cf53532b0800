import type { AssessedInnovation } from '../../assess/assessment.js';
import { countWords } from '../../assess/count-words.js';
import { isPlaceholder } from '../../assess/rules/input/placeholder.js';
import { formatIso, type PartialDate } from '../../base/partial-date.js';
import type { Catalog } from '../../edition/model.js';
import type { Innovation } from '../../inventory/model.js';
import type { Labels } from '../../text/labels.js';
import { capitalize } from '../marks/finding-words.js';
import type { FileNamer } from './copy-files.js';
import type { CopyItem, CopyRemark } from './model.js';

/** What building the items of one innovation needs. */
export interface ProfileContext {
  readonly assessed: AssessedInnovation;
  readonly profile: Catalog['profil'];
  readonly labels: Labels;
  readonly nameFile: FileNamer;
  readonly withNames: boolean;
}

interface Content {
  readonly isi?: string | undefined;
  readonly kata?: number;
  readonly berkas?: CopyItem['berkas'];
  readonly catatan?: CopyRemark | undefined;
}

type Write = (innovation: Innovation, context: ProfileContext) => Content;

/**
 * The items of the form in their order. The cut into 22 is an assumption (domain, IGA 2026 section 5: single fields A,
 * numbering C), so that a form that numbers them otherwise still finds every field.
 */
const ITEMS: readonly (readonly [key: string, write: Write])[] = [
  ['nama', ({ nama }) => ({ isi: nama })],
  ['tahapan', ({ tahapan }, { labels }) => ({ isi: choose(tahapan, labels) })],
  ['inisiator', ({ inisiator }, { labels }) => ({ isi: choose(inisiator, labels) })],
  ['nama_inisiator', writeInitiator],
  ['klasifikasi', ({ klasifikasi }, { labels }) => ({ isi: choose(klasifikasi, labels) })],
  ['koordinat', ({ koordinat }) => ({ isi: koordinat })],
  ['jenis', ({ jenis }, { labels }) => ({ isi: choose(jenis, labels) })],
  ['bentuk', ({ bentuk }, { labels }) => ({ isi: choose(bentuk, labels) })],
  ['asta_cita', ({ asta_cita }) => ({ isi: asta_cita?.toString() })],
  ['pkpn', ({ pkpn }, { labels }) => ({ isi: choose(pkpn, labels) })],
  ['urusan', writeUrusan],
  ['waktu_uji_coba', ({ waktu_uji_coba }, { labels }) => writeDate(waktu_uji_coba, labels)],
  ['waktu_penerapan', ({ waktu_penerapan }, { labels }) => writeDate(waktu_penerapan, labels)],
  ['waktu_pengembangan', ({ waktu_pengembangan }, { labels }) => writeDate(waktu_pengembangan, labels)],
  ['rancang_bangun', writeDesign],
  ['tujuan', ({ tujuan }) => writeText(tujuan)],
  ['manfaat', ({ manfaat }) => writeText(manfaat)],
  ['hasil', ({ hasil }) => writeText(hasil)],
  ['anggaran', attach('anggaran')],
  ['profil_bisnis', attach('profil_bisnis')],
  ['haki', attach('haki')],
  ['penghargaan', attach('penghargaan')],
];

/** The profile of one innovation as it is typed into the form. */
export function buildItems(context: ProfileContext): CopyItem[] {
  const required = context.profile.isian_wajib.nilai;
  return ITEMS.map(([kunci, write], index) => {
    const { isi, kata, berkas, catatan } = withoutPlaceholder(write(context.assessed.innovation, context));
    const isHidden = catatan?.kind === 'nama_disembunyikan';
    const missing = isi === '' && required.includes(kunci) && !isHidden;
    return {
      nomor: index + 1,
      kunci,
      isi,
      kata,
      berkas,
      catatan: missing ? { kind: 'wajib_kosong' } : catatan,
    };
  });
}

/** A dash or "tidak ada" is nothing to type. */
function withoutPlaceholder(content: Content): Content & { readonly isi: string } {
  const { isi = '' } = content;
  return isi !== '' && isPlaceholder(isi) ? { isi: '' } : { ...content, isi };
}

function choose(code: string | undefined, labels: Labels): string | undefined {
  if (code === undefined) return undefined;
  return capitalize(labels.code(code));
}

/** Personal: shown only where the office asked for it. */
function writeInitiator({ nama_inisiator }: Innovation, { withNames }: ProfileContext): Content {
  if (nama_inisiator === undefined || withNames || isPlaceholder(nama_inisiator))
    return { isi: nama_inisiator };
  return { catatan: { kind: 'nama_disembunyikan' } };
}

function writeUrusan({ urusan, urusan_beririsan = [] }: Innovation, { assessed }: ProfileContext): Content {
  if (urusan === undefined) return {};
  const match = assessed.urusan;
  const name = match?.kind === 'known' ? match.urusan.nama : urusan;
  const isi = [name, ...urusan_beririsan].join('; ');
  return match?.kind === 'known' ? { isi } : { isi, catatan: { kind: 'urusan_tak_dikenal' } };
}

/** The form asks for a day; a month or a year alone has to be completed first. */
function writeDate(date: PartialDate | undefined, labels: Labels): Content {
  if (date === undefined) return {};
  const isi = labels.day(formatIso(date));
  return date.day === undefined ? { isi, catatan: { kind: 'tanggal_tak_lengkap' } } : { isi };
}

function writeText(text: string | undefined): Content {
  if (text === undefined) return {};
  const isi = text.trim();
  return { isi, kata: countWords(isi) };
}

function writeDesign({ rancang_bangun }: Innovation, { profile }: ProfileContext): Content {
  const written = writeText(rancang_bangun);
  const paling_sedikit = profile.kata_rancang_bangun.nilai;
  const { kata } = written;
  return kata === undefined || kata >= paling_sedikit
    ? written
    : { ...written, catatan: { kind: 'kurang_kata', jumlah: kata, paling_sedikit } };
}

/** Attachments of the profile share numbers with indicators, so that theirs say what they are. */
function attach(key: keyof NonNullable<Innovation['lampiran']>): Write {
  return ({ lampiran }, { nameFile }) => {
    const source = lampiran?.[key];
    if (lampiran === undefined || source === undefined || isPlaceholder(source)) return {};
    const number = ITEMS.findIndex(([kunci]) => kunci === key) + 1;
    const berkas = nameFile(`profil-${number}`, source, lampiran);
    const problem = berkas?.masalah;
    return { isi: source, berkas, catatan: problem === undefined ? undefined : { kind: problem } };
  };
}
