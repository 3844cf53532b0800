import { ANY_KIND, type Edition, type Indicator, type SpdRow } from '../edition/model.js';
import { URUSAN } from '../inventory/lists/urusan.js';
import type { GuideRow, SpdField, SpdGuideRow, TemplateGuide } from '../inventory/template/guide.js';
import type { NamedKind } from '../text/id/document-kinds.js';
import type { Texts } from '../text/language.js';
import { acceptedKinds, listKinds } from './catalog-words/accepted-kinds.js';
import { explainCodes } from './explain-template-codes.js';

/** Offered beside the figures of the region where an edition takes every kind of document. */
const USUAL_SPD_KINDS: readonly NamedKind[] = [
  'rpjmd',
  'perda_apbd',
  'apbd',
  'dpa',
  'lkpd',
  'lhp_bpk',
  'lakip',
  'lhe_sakip',
  'berita_resmi_statistik',
  'publikasi_bps',
  'data_makro',
  'perda',
  'perkada',
  'sk_kdh',
  'sertifikat',
  'kajian',
];

/** What an empty inventory of an edition tells those who fill it in. */
export function buildTemplateGuide(edition: Edition, texts: Texts): TemplateGuide {
  const { sid, spd, kode, nama, tahun, predikat } = edition.catalog;
  const spdKinds = distinct((spd.bukti?.terima ?? []).flatMap(({ jenis }) => jenis));
  const guide = {
    edition: kode,
    editionName: nama,
    year: tahun,
    indicators: sid.map((row) => toGuideRow(row, texts)),
    spdRows: spd.baris.map((row) => toSpdGuideRow(row, texts)),
    lists: {
      dokumen_spd: spdKinds.length === 0 || spdKinds.includes(ANY_KIND) ? USUAL_SPD_KINDS : spdKinds,
      urusan: URUSAN.map((urusan) => urusan.nama),
      predikat: predikat.map((row) => row.nama),
    },
    words: texts.ui.templat,
  };
  return { ...guide, meanings: explainCodes(guide, texts.labels) };
}

function toGuideRow(row: Indicator, { labels }: Texts): GuideRow {
  return {
    key: row.kunci,
    code: row.kode,
    name: row.nama,
    levels: row.level.teks,
    documents: listKinds(row.bukti, labels),
    kinds: acceptedKinds(row.bukti),
    bases: row.level.ukur.cara === 'manfaat' ? Object.keys(row.level.ukur.basis) : [],
    choices: choicesOf(row),
    elements: elementsOf(row),
    contents: contentsOf(row),
  };
}

function toSpdGuideRow(row: SpdRow, _: Texts): SpdGuideRow {
  return {
    key: row.kunci,
    code: row.kode,
    name: row.nama,
    levels: row.level.teks,
    documents: '',
    kinds: [],
    bases: [],
    choices: choicesOf(row),
    elements: [],
    contents: [],
    measured: row.diukur === undefined ? '' : `${row.diukur}.`,
    asked: askedOf(row),
  };
}

function askedOf({ level: { ukur } }: SpdRow): readonly SpdField[] {
  if (ukur.cara === 'pilihan') return ['pilihan'];
  return ukur.cara === 'nilai' ? ['nilai'] : ['t1', 't2'];
}

function choicesOf({ level: { ukur } }: Indicator | SpdRow): readonly string[] {
  if (ukur.cara === 'pilihan' || ukur.cara === 'pilihan_terbaik') return Object.keys(ukur.pilihan);
  return ukur.cara === 'pilihan_berbeda' ? ukur.pilihan : [];
}

/** Only actors and substances are a closed list; offices and regions are named as they are. */
function elementsOf({ level: { ukur } }: Indicator): readonly string[] {
  return ukur.cara === 'unsur_berbeda' ? (ukur.daftar ?? []) : [];
}

function contentsOf({ level: { ukur }, bukti }: Indicator): string[] {
  const ofDocuments = bukti.terima.flatMap((acceptance) => [
    ...(acceptance.memuat ?? []),
    ...(acceptance.memuat_bila_disebut ?? []),
  ]);
  const ofCompanions = (bukti.disarankan ?? []).flatMap(({ memuat = [] }) => memuat);
  const ofLevels = ukur.cara === 'dokumen_terbaik' ? ukur.tingkat.flatMap(({ memuat = [] }) => memuat) : [];
  const beside = ukur.cara === 'nilai_terbaik' && ukur.beserta !== undefined ? [ukur.beserta.memuat] : [];
  return distinct([...ofDocuments, ...ofCompanions, ...ofLevels, ...beside]);
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
