import { ANY_KIND, type Edition, type Indicator, type SpdRow } from '../edition/model.js';
import { URUSAN } from '../inventory/lists/urusan.js';
import type { GuideRow, TemplateGuide } from '../inventory/template/guide.js';
import type { Texts } from '../text/language.js';

/** What an empty inventory of an edition tells those who fill it in. */
export function buildTemplateGuide(edition: Edition, texts: Texts): TemplateGuide {
  const { sid, spd, kode, nama } = edition.catalog;
  const rows = [...sid, ...spd.baris];
  const kinds = [...sid.flatMap(acceptedKinds), ...(spd.bukti?.terima ?? []).flatMap(({ jenis }) => jenis)];
  return {
    edition: kode,
    editionName: nama,
    indicators: sid.map((row) => toGuideRow(row, acceptedKinds(row), texts)),
    spdRows: spd.baris.map((row) => toGuideRow(row, [], texts)),
    lists: {
      dokumen: distinct(kinds.filter((kind) => kind !== ANY_KIND)),
      pilihan: distinct(rows.flatMap(choicesOf)),
      urusan: URUSAN.map((urusan) => urusan.nama),
    },
    words: texts.ui.templat,
  };
}

function toGuideRow(row: Indicator | SpdRow, kinds: readonly string[], { labels }: Texts): GuideRow {
  const named = kinds.filter((kind) => kind !== ANY_KIND);
  const { ukur } = row.level;
  return {
    key: row.kunci,
    code: row.kode,
    name: row.nama,
    levels: row.level.teks,
    documents: named.length === 0 ? '' : labels.list(named.map(labels.kind)),
    kinds: named,
    bases: ukur.cara === 'manfaat' ? Object.keys(ukur.basis) : [],
  };
}

function acceptedKinds({ bukti }: Indicator): string[] {
  return distinct(bukti.terima.flatMap(({ jenis }) => jenis));
}

function choicesOf({ level: { ukur } }: Indicator | SpdRow): readonly string[] {
  if (ukur.cara === 'pilihan' || ukur.cara === 'pilihan_terbaik') return Object.keys(ukur.pilihan);
  return ukur.cara === 'pilihan_berbeda' ? ukur.pilihan : [];
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
