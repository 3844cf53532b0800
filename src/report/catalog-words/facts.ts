import type { Basis } from '../../base/vocabulary.js';
import type { Catalog, Edition, Fact } from '../../edition/model.js';
import { writeNumber } from '../../edition/write-number.js';
import type { CatalogFact } from '../../text/catalog-fact.js';
import type { Texts } from '../../text/language.js';
import { writeEndings } from './evidence.js';
import { yearInWords } from './years.js';

/** A fact of a catalog that stands outside its indicators, with its value in words. */
export interface NamedFact {
  readonly fact: CatalogFact;
  readonly section: 'rumus' | 'predikat' | 'jendela' | 'profil' | 'dokumen';
  /** The name of the fact, or of the predikat. */
  readonly name: string;
  readonly value: string;
  readonly basis: Basis & { readonly catatan?: string | undefined };
}

/** Every such fact of an edition, in the order of the catalog. */
export function listNamedFacts(edition: Edition, texts: Texts): NamedFact[] {
  const { catalog } = edition;
  return [
    ...formulaFacts(catalog, texts),
    ...predikatFacts(catalog, texts),
    windowFact(catalog, texts),
    ...profileFacts(catalog, texts),
    ...documentFacts(edition, texts),
  ];
}

function formulaFacts({ rumus }: Catalog, texts: Texts): NamedFact[] {
  const { number } = texts.labels;
  const words = texts.ui.edisi.nilai;
  const { per_inovasi, maks_inovasi } = rumus.jumlah_inovasi.nilai;
  const { spd, sid, jumlah_inovasi, total } = rumus.maksimum.nilai;
  const [spdText = '', sidText = '', quantity = '', sum = ''] = [spd, sid, jumlah_inovasi, total].map(
    (value) => number(writeNumber(value)),
  );
  const perInnovation = number(writeNumber(per_inovasi));
  const values: [CatalogFact, string, Fact<unknown>][] = [
    ['pembagi_minimal', number(String(rumus.pembagi_minimal.nilai)), rumus.pembagi_minimal],
    [
      'jumlah_inovasi',
      words.jumlah_inovasi(perInnovation, number(String(maks_inovasi))),
      rumus.jumlah_inovasi,
    ],
    ['yandas_minimal', words.yandas(rumus.yandas_minimal.nilai), rumus.yandas_minimal],
    ['maksimum', words.maksimum(spdText, sidText, quantity, sum), rumus.maksimum],
    ['pembulatan', words.pembulatan[rumus.pembulatan.nilai], rumus.pembulatan],
    ['urusan_dihitung', words.urusan_dihitung[rumus.urusan_dihitung.nilai], rumus.urusan_dihitung],
    [
      'inovasi_tidak_layak',
      words.inovasi_tidak_layak[rumus.inovasi_tidak_layak.nilai],
      rumus.inovasi_tidak_layak,
    ],
  ];
  return values.map(([fact, value, basis]) => ({
    fact,
    section: 'rumus',
    name: texts.ui.fakta[fact],
    value,
    basis,
  }));
}

function predikatFacts({ predikat, tanpa_nilai }: Catalog, { labels, ui }: Texts): NamedFact[] {
  const borders = predikat.map(({ nama, dari }): NamedFact => {
    const value = ui.edisi.nilai.mulai_dari(labels.number(writeNumber(dari.nilai)));
    return { fact: 'predikat', section: 'predikat', name: nama, value, basis: dari };
  });
  const zero: NamedFact = {
    fact: 'tanpa_nilai',
    section: 'predikat',
    name: ui.fakta.tanpa_nilai,
    value: tanpa_nilai.nilai,
    basis: tanpa_nilai,
  };
  return [...borders, zero];
}

function windowFact({ jendela_penerapan }: Catalog, { labels, ui }: Texts): NamedFact {
  const fact = 'jendela_penerapan';
  const value = labels.range([jendela_penerapan.nilai]);
  return { fact, section: 'jendela', name: ui.fakta[fact], value, basis: jendela_penerapan };
}

function profileFacts({ profil }: Catalog, { labels, ui }: Texts): NamedFact[] {
  const words = ui.edisi.nilai;
  const check = (fact: Fact<boolean>) => (fact.nilai ? words.diperiksa : words.tidak_diperiksa);
  const { format, megabita } = profil.lampiran.nilai;
  const values: [CatalogFact, string, Fact<unknown>][] = [
    [
      'kata_rancang_bangun',
      words.kata(labels.number(String(profil.kata_rancang_bangun.nilai))),
      profil.kata_rancang_bangun,
    ],
    [
      'tahapan_diterima',
      labels.either(profil.tahapan_diterima.nilai.map(labels.code)),
      profil.tahapan_diterima,
    ],
    ['urutan_waktu', check(profil.urutan_waktu), profil.urutan_waktu],
    ['kriteria', check(profil.kriteria), profil.kriteria],
    ['isian_wajib', labels.list(profil.isian_wajib.nilai.map(labels.field)), profil.isian_wajib],
    ['lampiran', words.lampiran(writeEndings(format), labels.number(String(megabita))), profil.lampiran],
  ];
  return values.map(([fact, value, basis]) => ({
    fact,
    section: 'profil',
    name: ui.fakta[fact],
    value,
    basis,
  }));
}

function documentFacts(edition: Edition, { labels, ui }: Texts): NamedFact[] {
  const { tahun_terakhir, megabita, milik_bersama } = edition.catalog.dokumen;
  const size = ui.edisi.nilai.megabita(labels.number(String(megabita.nilai)));
  const values: [CatalogFact, string, Fact<unknown>][] = [
    ['tahun_terakhir', yearInWords(tahun_terakhir.nilai, edition), tahun_terakhir],
    ['megabita', size, megabita],
    ['milik_bersama', labels.list(milik_bersama.nilai.map(labels.kind)), milik_bersama],
  ];
  return values.map(([fact, value, basis]) => ({
    fact,
    section: 'dokumen',
    name: ui.fakta[fact],
    value,
    basis,
  }));
}
