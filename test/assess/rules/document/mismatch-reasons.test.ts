import { describe, expect, it } from 'vitest';
import { DOCUMENT_RULES } from '../../../../src/assess/rules/document/index.js';
import { SLOT_RULES } from '../../../../src/assess/rules/slot/index.js';
import { readContext } from '../read-context.js';

const PROFILE =
  'jenis: non_digital, jenis_unit: dinas, waktu_uji_coba: 2023-01-02, waktu_penerapan: 2024-06-01, waktu_pengembangan: 2025-02-01';

const SK =
  'jenis: sk_kdh, berkas: a/sk.pdf, nomor: 5/2024, tanggal: 2024-06-01, tentang: Tim, memuat: [nama_inovasi, tanda_tangan]';
const PERDA =
  'jenis: perda, berkas: a/perda.pdf, nomor: 3/2023, tanggal: 2023-05-02, tentang: Inovasi, memuat: [tanda_tangan]';
const PERKADA =
  'jenis: perkada, berkas: a/p.pdf, nomor: 4/2025, tanggal: 2025-12-31, tentang: Inovasi, memuat: [nama_inovasi, tanda_tangan]';
const TEAM =
  'jenis: surat_penugasan, berkas: a/t.pdf, nomor: "1/2026", tanggal: 2026-01-02, nilai: 31, penandatangan: kdh, unsur: [Dinas A, Dinas B], memuat: [tanda_tangan, peran]';
const DPA = (year: number) => `jenis: dpa, berkas: a/dpa-${year}.pdf, tahun: ${year}, memuat: [sorotan]`;
const RKPD = (year: number) => `jenis: rkpd, berkas: a/rkpd-${year}.pdf, tahun: ${year}, memuat: [sorotan]`;
const EVENT = [
  'jenis: undangan, berkas: a/u.pdf, tanggal: 2024-01-01, kegiatan: A',
  'jenis: daftar_hadir, berkas: a/h.pdf, tanggal: 2024-01-01, kegiatan: A',
];
const SECOND_EVENT = [
  'jenis: undangan, berkas: a/u2.pdf, tanggal: 2025-01-01, kegiatan: B',
  'jenis: daftar_hadir, berkas: a/h2.pdf, tanggal: 2025-01-01, kegiatan: B',
];
const CERTIFICATE = 'jenis: sertifikat, berkas: a/s.pdf, tanggal: 2024-01-02';
const ACTORS = 'jenis: foto, berkas: a/r.jpg, tanggal: 2024-01-01, unsur: [pemerintah, media, bisnis]';
const BANNER = 'jenis: foto, berkas: a/b.jpg, tanggal: 2024-01-01, pilihan: spanduk, memuat: [nama_inovasi]';
const NEWS =
  'jenis: berita, berkas: a/n.jpg, tautan: "https://kabar.contoh.id/a", tanggal: 2024-01-01, pilihan: media_luar';
const BOOK = 'jenis: buku_daring, berkas: a/b.pdf, tautan: "https://panduan.contoh.id"';
const HOTLINE = 'jenis: foto, berkas: a/1.jpg, pilihan: hotline';
const COUNTER = 'jenis: foto, berkas: a/2.jpg, pilihan: tatap_muka';
const SOP = 'jenis: sop, berkas: a/sop.pdf, nilai: 1, memuat: [durasi, tanda_tangan]';
const RECAP = 'jenis: rekap_pengaduan, berkas: a/rk.pdf, tanggal: 2025-01-01, nilai: 95';
const SCREEN = 'jenis: tangkapan_layar, berkas: a/l.png, tanggal: 2025-01-01, nilai: 95, memuat: [rekap]';
const SERVICE = 'jenis: foto, berkas: a/l.jpg, pilihan: satu_unit';
const PAGES = 'jenis: tangkapan_layar, berkas: a/l.jpg, pilihan: satu_unit, memuat: [halaman_depan, proses]';
const COPY =
  'jenis: dokumen_replikasi, berkas: a/rep.pdf, memuat: [tanda_tangan], unsur: [Kabupaten Tapin, Kota Banjarbaru]';
const MAKING = 'jenis: laporan_penciptaan, berkas: a/c.pdf, nilai: 17, memuat: [durasi]';
const PEOPLE = 'jenis: daftar_penerima, berkas: a/d.pdf, nilai: 201, memuat: [tanda_tangan]';
const STUDY = 'jenis: laporan_penelitian, berkas: a/k.pdf, tanggal: 2025-01-01, penandatangan: luar';
const SURVEY = 'jenis: laporan_skm, berkas: a/skm.pdf, tanggal: 2025-01-01, memuat: [nama_inovasi]';
const VIDEO =
  'jenis: video, tautan: "https://youtu.be/a", nilai: 5, unsur: [latar_belakang, manfaat, dampak]';
const COVER = 'jenis: sampul_video, berkas: a/sampul.jpg, memuat: [logo]';

/** Indicator, reason, level claimed, good documents, what is changed in them to make the reason true, the code. */
type Row = readonly [string, string, number, readonly string[], readonly [string | RegExp, string], string];

const ROWS: readonly Row[] = [
  ['proses_layanan', 'no file and no link', 3, [SOP], ['berkas: a/sop.pdf, ', ''], 'bukti/tanpa-berkas'],
  ['proses_layanan', 'wrong file type', 3, [SOP], ['sop.pdf', 'sop.docx'], 'bukti/format-salah'],
  ['sdm', 'unfilled template field', 1, [TEAM], ['1/2026', '[nomor]'], 'bukti/isian-templat'],
  ['regulasi', 'name not in the document', 2, [PERKADA], ['nama_inovasi, ', ''], 'bukti/isi-kurang'],
  ['regulasi', 'dated after the window', 2, [PERKADA], ['2025-12-31', '2027-01-01'], 'bukti/di-luar-jendela'],
  ['regulasi', 'not signed', 2, [PERKADA], [', tanda_tangan', ''], 'bukti/isi-kurang'],
  ['pelaksana', 'not signed', 3, [TEAM], ['tanda_tangan, ', ''], 'bukti/isi-kurang'],
  ['video', 'short link', 2, [VIDEO, COVER], ['youtu.be', 'bit.ly'], 'bukti/tautan-diragukan'],
  ['video', 'private link', 2, [VIDEO, COVER], ['youtu.be', 'studio.youtube.com'], 'bukti/tautan-diragukan'],
  ['regulasi', 'Perda without companion', 3, [PERDA, PERKADA], [PERKADA, ''], 'bukti/pendamping-tidak-ada'],
  ['regulasi', 'Perda of T-0', 3, [PERDA, PERKADA], ['2023-05-02', '2026-01-01'], 'bukti/di-luar-jendela'],
  ['regulasi', 'SK of another year', 1, [SK], ['2024-06-01', '2023-12-31'], 'bukti/di-luar-jendela'],
  ['regulasi', 'SK not on behalf of the KDH', 1, [SK], ['sk_kdh', 'sk_kpd'], 'bukti/jenis-tak-diterima'],
  ['sdm', 'no roles', 3, [TEAM], [', peran', ''], 'indikator/isi-tidak-ada'],
  [
    'sdm',
    'head-count below the level',
    3,
    [TEAM],
    ['nilai: 31', 'nilai: 30'],
    'indikator/klaim-melebihi-bukti',
  ],
  ['sdm', 'outside T-2..T-0', 3, [TEAM], ['2026-01-02', '2023-12-31'], 'bukti/di-luar-jendela'],
  ['anggaran', 'no highlight', 1, [DPA(2025)], ['sorotan', ''], 'bukti/isi-kurang'],
  [
    'anggaran',
    'a year missing',
    3,
    [DPA(2024), DPA(2025), DPA(2026)],
    [DPA(2026), ''],
    'indikator/klaim-melebihi-bukti',
  ],
  [
    'anggaran',
    'T-0 and T-2 as consecutive',
    2,
    [DPA(2026), DPA(2025), DPA(2024)],
    [DPA(2025), ''],
    'indikator/tahun-tidak-berurutan',
  ],
  [
    'bimtek',
    'no attendance list',
    1,
    [...EVENT, CERTIFICATE],
    [EVENT[1] ?? '', ''],
    'bukti/kegiatan-tidak-lengkap',
  ],
  ['bimtek', 'no certificate', 1, [...EVENT, CERTIFICATE], [CERTIFICATE, ''], 'bukti/tanpa-sertifikat'],
  [
    'bimtek',
    'one set for several events',
    2,
    [...EVENT, ...SECOND_EVENT, CERTIFICATE],
    ['h2.pdf', 'h.pdf'],
    'bukti/berkas-untuk-banyak-kegiatan',
  ],
  [
    'bimtek',
    'older than T-2',
    1,
    [...EVENT, CERTIFICATE],
    ['2024-01-01', '2023-12-31'],
    'bukti/di-luar-jendela',
  ],
  ['rkpd', 'no highlight', 1, [RKPD(2025)], ['sorotan', ''], 'bukti/isi-kurang'],
  ['rkpd', 'a year missing', 2, [RKPD(2024), RKPD(2025)], [RKPD(2025), ''], 'indikator/klaim-melebihi-bukti'],
  ['rkpd', 'Renja instead of RKPD', 1, [RKPD(2025)], ['rkpd,', 'renja,'], 'bukti/jenis-tak-diterima'],
  ['rkpd', 'Renstra instead of RKPD', 1, [RKPD(2025)], ['rkpd,', 'renstra,'], 'bukti/jenis-tak-diterima'],
  ['aktor', 'fewer than 3 kinds', 1, [ACTORS], [', bisnis', ''], 'indikator/klaim-melebihi-bukti'],
  ['aktor', 'the same kind twice', 1, [ACTORS], ['bisnis', 'pers'], 'bukti/unsur-berulang'],
  ['pelaksana', 'signatory below', 3, [TEAM], ['kdh', 'kpd'], 'bukti/penandatangan-kurang'],
  ['jejaring', 'fewer than 2 PD', 1, [TEAM], [', Dinas B', ''], 'indikator/klaim-melebihi-bukti'],
  ['jejaring', 'units of one PD', 1, [TEAM], ['Dinas B', 'Bidang C Dinas A'], 'bukti/unsur-berulang'],
  ['sosialisasi', 'no name on the banner', 1, [BANNER], ['[nama_inovasi]', '[]'], 'bukti/isi-kurang'],
  [
    'sosialisasi',
    'pemda medium',
    3,
    [NEWS],
    ['kabar.contoh.id', 'kominfo.contohkab.go.id'],
    'bukti/media-milik-pemda',
  ],
  ['sosialisasi', 'PDF instead of image', 1, [BANNER], ['b.jpg', 'b.pdf'], 'bukti/format-tidak-dianjurkan'],
  ['pedoman_teknis', 'online without link', 3, [BOOK], [/, tautan.*/, ''], 'bukti/tanpa-tautan'],
  ['pedoman_teknis', 'SOP instead of a guide', 2, [BOOK], ['buku_daring', 'sop'], 'bukti/jenis-tak-diterima'],
  ['informasi_layanan', 'one collage', 2, [HOTLINE, COUNTER], ['2.jpg', '1.jpg'], 'bukti/kolase'],
  ['proses_layanan', 'no duration', 3, [SOP], ['durasi, ', ''], 'bukti/isi-kurang'],
  ['proses_layanan', 'not authorised', 3, [SOP], [', tanda_tangan', ''], 'bukti/isi-kurang'],
  ['pengaduan', 'no recap', 3, [SCREEN], ['rekap', ''], 'bukti/isi-kurang'],
  ['pengaduan', 'no percentage', 3, [RECAP], [', nilai: 95', ''], 'indikator/belum-dipastikan'],
  [
    'pengaduan',
    'differs from the recap',
    3,
    [RECAP, SCREEN],
    ['nilai: 95, memuat', 'nilai: 99, memuat'],
    'indikator/persentase-berbeda',
  ],
  [
    'layanan_terintegrasi',
    'digital proof',
    2,
    [SERVICE],
    ['foto', 'tangkapan_layar'],
    'bukti/jenis-tak-sesuai-inovasi',
  ],
  [
    'replikasi',
    'the same region twice',
    2,
    [COPY],
    ['Kota Banjarbaru', 'Pemkab Tapin'],
    'bukti/unsur-berulang',
  ],
  [
    'replikasi',
    'inside the own region',
    2,
    [COPY],
    ['Kota Banjarbaru', 'Kabupaten Banjar'],
    'bukti/daerah-sendiri',
  ],
  [
    'replikasi',
    'letter of interest only',
    2,
    [COPY],
    ['dokumen_replikasi', 'surat_korespondensi'],
    'bukti/baru-minat',
  ],
  ['kecepatan_penciptaan', 'no durations', 1, [MAKING], ['durasi', ''], 'bukti/isi-kurang'],
  ['kecepatan_penciptaan', 'contradicts the dates', 1, [MAKING], ['17', '2'], 'indikator/durasi-berlawanan'],
  ['kemanfaatan', 'another basis', 2, [PEOPLE], ['daftar_penerima', 'rekap_produk'], 'bukti/basis-lain'],
  ['kemanfaatan', 'unsigned list', 2, [PEOPLE], ['tanda_tangan', ''], 'bukti/isi-kurang'],
  ['kemanfaatan', 'macro data', 2, [PEOPLE], ['daftar_penerima', 'data_makro'], 'bukti/jenis-tak-diterima'],
  ['kemanfaatan', 'number below the level', 2, [PEOPLE], ['201', '200'], 'indikator/klaim-melebihi-bukti'],
  ['monev', 'internal claimed as external', 3, [STUDY], ['luar', 'kpd'], 'bukti/monev-internal'],
  [
    'monev',
    'internal report',
    3,
    [STUDY],
    ['laporan_penelitian', 'laporan_monev'],
    'indikator/klaim-melebihi-bukti',
  ],
  [
    'monev',
    'survey of the office',
    2,
    [SURVEY],
    ['[nama_inovasi]', '[tanda_tangan]'],
    'bukti/bukan-tentang-inovasi',
  ],
  [
    'video',
    'longer than 5 minutes',
    2,
    [VIDEO, COVER],
    ['nilai: 5', 'nilai: 6'],
    'bukti/video-terlalu-panjang',
  ],
  ['video', 'fewer substances', 2, [VIDEO, COVER], [', dampak', ''], 'indikator/klaim-melebihi-bukti'],
  ['video', 'no thumbnail', 2, [VIDEO, COVER], [COVER, ''], 'bukti/sampul-kurang'],
  ['video', 'no logo', 2, [VIDEO, COVER], ['logo', ''], 'bukti/sampul-kurang'],
];

describe('every reason for a mismatch that needs no file to be opened has a code', () => {
  it.each(ROWS)('%s: %s', (indicator, _, klaim, good, [before, after], code) => {
    const bad = good.map((record) => record.replace(before, after)).filter((record) => record !== '');
    expect(bad).not.toEqual(good);
    expect(codesIn(indicator, klaim, good)).not.toContain(code);
    expect(codesIn(indicator, klaim, bad)).toContain(code);
  });

  it('layanan_terintegrasi: home page only', () => {
    const digital = PROFILE.replace('non_digital', 'digital');
    expect(codesIn('layanan_terintegrasi', 2, [PAGES], digital)).toEqual([]);
    const homePage = PAGES.replace(', proses', '');
    expect(codesIn('layanan_terintegrasi', 2, [homePage], digital)).toContain('bukti/isi-kurang');
  });
});

/** The codes about one indicator of one innovation. */
function codesIn(
  indicator: string,
  klaim: number,
  records: readonly string[],
  profile = PROFILE,
): readonly string[] {
  const bukti = records.map((record) => `{${record}}`).join(', ');
  const slot = `{klaim: ${klaim}, ${indicator === 'kemanfaatan' ? 'basis: orang, ' : ''}bukti: [${bukti}]}`;
  const innovation = `{id: I-1, nama: Sapa Warga, perangkat_daerah: Dinas A, ${profile}, indikator: {${indicator}: ${slot}}}`;
  const source = `pemda: {nama: Kabupaten Banjar, jenis: kabupaten}\ninovasi: [${innovation}]\n`;
  const context = readContext({ 'a.yaml': source });
  expect(context.inventory.problems).toEqual([]);
  const found = [...DOCUMENT_RULES, ...SLOT_RULES].flatMap((rule) => rule.run(context));
  return found.filter((finding) => finding.indicator === indicator).map(({ code }) => code);
}
