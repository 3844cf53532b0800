import type { Basis } from '../../base/vocabulary.js';
import type { Catalog } from '../../edition/model.js';
import type { CatalogFact } from '../../text/catalog-fact.js';
import type { UiTexts } from '../../text/ui.js';
import type { Report } from '../schema.js';

/**
 * The facts of the edition that are our assumptions and touch this result: they are shown as such, never as
 * regulation.
 */
export function buildAssumptions(catalog: Catalog, ui: UiTexts): Report['asumsi'] {
  const named: Report['asumsi'] = [];
  const add = (
    perihal: CatalogFact,
    fact: Basis & { readonly catatan?: string | undefined },
    nilai?: string,
  ): void => {
    if (fact.keyakinan !== 'C') return;
    named.push({
      perihal: ui.fakta[perihal],
      nilai: fact.catatan === undefined ? (nilai ?? '') : ui.kutipan.tulis(fact.catatan),
      keyakinan: fact.keyakinan,
      sumber: catalog.sumber[fact.sumber] ?? fact.sumber,
    });
  };
  const { rumus, profil, dokumen } = catalog;
  add('pembagi_minimal', rumus.pembagi_minimal, String(rumus.pembagi_minimal.nilai));
  add('jumlah_inovasi', rumus.jumlah_inovasi);
  add('yandas_minimal', rumus.yandas_minimal, String(rumus.yandas_minimal.nilai));
  add('maksimum', rumus.maksimum);
  add('pembulatan', rumus.pembulatan);
  add('urusan_dihitung', rumus.urusan_dihitung);
  add('inovasi_tidak_layak', rumus.inovasi_tidak_layak);
  for (const { nama, dari } of catalog.predikat) add('predikat', dari, nama);
  const window = catalog.jendela_penerapan;
  add('jendela_penerapan', window, `${window.nilai.dari} - ${window.nilai.sampai}`);
  add('kata_rancang_bangun', profil.kata_rancang_bangun, String(profil.kata_rancang_bangun.nilai));
  add('tahapan_diterima', profil.tahapan_diterima);
  add('tahun_terakhir', dokumen.tahun_terakhir);
  return [...named, ...countedAssumptions(catalog, ui)];
}

/** Facts of single indicators are counted, not listed: `iga jelaskan` tells each. */
function countedAssumptions(catalog: Catalog, ui: UiTexts): Report['asumsi'] {
  const groups: [CatalogFact, readonly Basis[]][] = [
    ['level_indikator', catalog.sid.map(({ level }) => level)],
    ['bukti_indikator', catalog.sid.map(({ bukti }) => bukti)],
    ['level_spd', catalog.spd.baris.map(({ level }) => level)],
  ];
  return groups.flatMap(([fact, facts]) => {
    const assumed = facts.filter(({ keyakinan }) => keyakinan === 'C');
    const first = assumed[0];
    if (first === undefined) return [];
    const sumber = catalog.sumber[first.sumber] ?? first.sumber;
    return [
      { perihal: ui.fakta[fact], nilai: ui.fakta_jumlah(assumed.length), keyakinan: 'C' as const, sumber },
    ];
  });
}
