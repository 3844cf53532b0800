import { describe, expect, it } from 'vitest';
import { INPUT_RULES } from '../../../src/assess/rules/input/index.js';
import { SLOT_RULES } from '../../../src/assess/rules/slot/index.js';
import { SPD_RULES } from '../../../src/assess/rules/spd/index.js';
import { readContext } from './read-context.js';

/** Codes of all findings about one indicator or SPD row, whether it was read or judged. */
function codesAbout(indicator: string, source: string): string[] {
  const context = readContext({ 'a.yaml': `pemda: {nama: Kabupaten Banjar, jenis: kabupaten}\n${source}\n` });
  const rules = [...INPUT_RULES, ...SLOT_RULES, ...SPD_RULES];
  const found = rules.flatMap((rule) => rule.run(context));
  return found.filter((finding) => finding.indicator === indicator).map(({ code }) => code);
}

const innovation = (indicators: string) =>
  `inovasi:\n  - {id: I-1, nama: Sapa Warga, perangkat_daerah: Dinas Layanan, indikator: ${indicators}}`;

describe('a slot whose claim could not be read has one finding', () => {
  it.each([
    ['{regulasi: {klaim: 4}}', 'regulasi', ['masukan/tipe-salah']],
    ['{"16": {klaim: 4}}', 'regulasi', ['masukan/tipe-salah']],
    ['{regulasi: {klaim: banyak}}', 'regulasi', ['masukan/tipe-salah']],
    ['{regulasi: {klaim: [2]}}', 'regulasi', ['masukan/tipe-salah']],
    ['{bimtek: {klaim: 4}}', 'bimtek', ['masukan/tipe-salah']],
    ['{regulasi: 2}', 'regulasi', ['masukan/tipe-salah']],
    ['{regulasi: {klam: 2}}', 'regulasi', ['masukan/kunci-tak-dikenal']],
    // Nothing is written in these, or what is written is not the claim.
    ['{regulasi: {klaim: }}', 'regulasi', ['indikator/wajib-kosong']],
    ['{regulasi: {klaim: "-"}}', 'regulasi', ['indikator/wajib-kosong']],
    ['{bimtek: {klaim: 0}}', 'bimtek', ['indikator/tidak-terisi']],
    ['{bimtek: {bsis: orang}}', 'bimtek', ['masukan/kunci-tak-dikenal', 'indikator/tidak-terisi']],
    ['{sdm: {klaim: 4}}', 'regulasi', ['indikator/wajib-kosong']],
  ])('%s: %s has %j', (indicators, key, codes) => {
    expect(codesAbout(key, innovation(indicators))).toEqual(codes);
  });

  it('whichever innovation it is', () => {
    const second = '  - {id: I-2, nama: Lapor Jalan, perangkat_daerah: Dinas Jalan}';
    expect(codesAbout('regulasi', `${innovation('{regulasi: {klaim: 4}}')}\n${second}`)).toEqual([
      'masukan/tipe-salah',
      'indikator/wajib-kosong',
    ]);
  });
});

describe('a row whose figure could not be read has one finding', () => {
  it.each([
    ['tpt: {nilai: sedikit}', 'tpt', ['masukan/tipe-salah']],
    ['tpt: {klaim: 4}', 'tpt', ['masukan/tipe-salah']],
    ['"5b": {klaim: 4}', 'tpt', ['masukan/tipe-salah']],
    ['pad: {t1: seratus, t2: 90}', 'pad', ['masukan/tipe-salah']],
    ['ikk: {pilhan: baik}', 'ikk', ['masukan/kunci-tak-dikenal']],
    ['tpt: {nilai: "-"}', 'tpt', ['spd/wajib-kosong']],
    ['ikk: {}', 'ikk', ['spd/tidak-terisi']],
  ])('%s: %s has %j', (row, key, codes) => {
    expect(codesAbout(key, `spd:\n  baris:\n    ${row}\ninovasi: []`)).toEqual(codes);
  });
});

describe('a level that could not be read costs what the empty slot or row costs', () => {
  const remedyOf = (code: string, source: string, indicator: string) => {
    const context = readContext({
      'a.yaml': `pemda: {nama: Kabupaten Banjar, jenis: kabupaten}\n${source}\n`,
    });
    const found = [...INPUT_RULES, ...SLOT_RULES, ...SPD_RULES].flatMap((rule) => rule.run(context));
    const remedy = found.find((finding) => finding.code === code && finding.indicator === indicator)?.remedy;
    if (remedy?.kind === 'slot') return ['slot', remedy.slot.indicator.kunci, remedy.level];
    if (remedy?.kind === 'spd') return ['spd', remedy.row.row.kunci, remedy.level];
    return [remedy?.kind];
  };

  // A photo of an electronic tool proves level 2 of this indicator, as for a mistyped key.
  const evidence = 'bukti: [{jenis: foto, berkas: alat.jpg, tanggal: 2025-02-01, pilihan: elektronik}]';

  it.each([
    ['masukan/tipe-salah', '{regulasi: {klaim: 4}}', ['slot', 'regulasi', 1]],
    ['indikator/wajib-kosong', '{sdm: {klaim: 1}}', ['slot', 'regulasi', 1]],
    ['masukan/tipe-salah', '{regulasi: 2}', ['slot', 'regulasi', 1]],
    ['masukan/tipe-salah', `{alat_kerja: {klaim: banyak, ${evidence}}}`, ['slot', 'alat_kerja', 2]],
    ['masukan/kunci-tak-dikenal', '{regulasi: {klam: 2}}', ['slot', 'regulasi', 1]],
    // The level does not hang on these.
    ['masukan/kunci-tak-dikenal', '{regulasi: {klaim: 2, catata: x}}', ['tidak_ada']],
    ['masukan/tipe-salah', '{regulasi: {klaim: 2, bukti: [{tanggal: kapan}]}}', ['tidak_ada']],
  ])('%s of %s: %j', (code, indicators, remedy) => {
    const about = indicators.includes('alat_kerja') ? 'alat_kerja' : 'regulasi';
    expect(remedyOf(code, innovation(indicators), about)).toEqual(remedy);
  });

  it.each([
    ['masukan/tipe-salah', 'tpt: {klaim: 4}', ['spd', 'tpt', 1]],
    ['spd/wajib-kosong', 'tpt: {nilai: "-"}', ['spd', 'tpt', 1]],
  ])('%s of the row %s: %j', (code, row, remedy) => {
    expect(remedyOf(code, `spd:\n  baris:\n    ${row}\ninovasi: []`, 'tpt')).toEqual(remedy);
  });

  it('nothing while the innovation is held back', () => {
    const held = innovation('{regulasi: {klaim: 4}}').replace('{id: I-1,', '{id: I-1, kirim: tidak,');
    expect(remedyOf('masukan/tipe-salah', held, 'regulasi')).toEqual(['tidak_ada']);
  });
});
