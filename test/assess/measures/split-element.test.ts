import { describe, expect, it } from 'vitest';
import { mayBeSeveral, splitElement } from '../../../src/assess/measures/split-element.js';
import type { MeasureOf } from '../../../src/edition/model.js';
import { findIndicator } from '../../../src/edition/model.js';
import { editionOf } from '../../support/editions.js';
import { levelsOf } from '../../support/slots.js';

function optionsOf(key: string): MeasureOf<'unsur_berbeda'> {
  const measure = findIndicator(editionOf(2026), key)?.level.ukur;
  if (measure?.cara !== 'unsur_berbeda') throw new Error(`${key} is no list of elements`);
  return measure;
}

describe('one entry that names several elements', () => {
  it.each([
    ['replikasi', 'Kabupaten Tapin dan Kota Banjarbaru', ['Kabupaten Tapin', 'Kota Banjarbaru']],
    [
      'replikasi',
      'Kab. Tapin, Kab. Balangan, dan Kota Banjarbaru',
      ['Kab. Tapin', 'Kab. Balangan', 'Kota Banjarbaru'],
    ],
    ['replikasi', 'Pemkab Tapin & Pemko Banjarbaru', ['Pemkab Tapin', 'Pemko Banjarbaru']],
    ['replikasi', 'Kabupaten Tapin / Kota Banjarbaru', ['Kabupaten Tapin', 'Kota Banjarbaru']],
    [
      'replikasi',
      'Kabupaten Pangkajene dan Kepulauan dan Kota Makassar',
      ['Kabupaten Pangkajene dan Kepulauan', 'Kota Makassar'],
    ],
    ['jejaring', 'Dinas Sosial dan Dinas Kesehatan', ['Dinas Sosial', 'Dinas Kesehatan']],
    ['jejaring', 'Dinkes, Disdik', ['Dinkes', 'Disdik']],
    [
      'jejaring',
      'Dinas Pekerjaan Umum dan Penataan Ruang, Dinas Sosial serta Inspektorat',
      ['Dinas Pekerjaan Umum dan Penataan Ruang', 'Dinas Sosial', 'Inspektorat'],
    ],
    ['aktor', 'pemerintah dan akademisi', ['pemerintah', 'akademisi']],
    ['aktor', 'Pemda, Perguruan Tinggi, media massa', ['Pemda', 'Perguruan Tinggi', 'media massa']],
    ['video', 'latar belakang dan manfaat', ['latar belakang', 'manfaat']],
  ])('%s: %s', (key, text, parts) => {
    expect(splitElement(optionsOf(key), text)).toEqual(parts);
  });

  it.each([
    ['replikasi', 'Kabupaten Pangkajene dan Kepulauan'],
    ['replikasi', 'Kabupaten Tapin, Provinsi Kalimantan Selatan'],
    ['replikasi', 'Provinsi Kalimantan Selatan, Kabupaten Tapin'],
    ['replikasi', 'Kecamatan Binuang, Kabupaten Tapin'],
    ['replikasi', 'Tapin dan Balangan'],
    ['replikasi', 'Kabupaten Tapin dan Balangan'],
    ['jejaring', 'Dinas Pekerjaan Umum dan Penataan Ruang'],
    ['jejaring', 'Dinas Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat'],
    ['jejaring', 'UPTD Pasar, Dinas Perdagangan'],
    ['jejaring', 'Puskesmas Martapura / Dinas Kesehatan'],
    ['jejaring', 'Kelurahan Keraton, Kecamatan Martapura'],
    ['aktor', 'pemerintah dan tokoh adat'],
    ['aktor', 'akademisi'],
  ])('%s: %s stays one', (key, text) => {
    expect(splitElement(optionsOf(key), text)).toEqual([text]);
  });

  it.each([
    ['replikasi', 'Tapin dan Balangan', true],
    ['replikasi', 'Kabupaten Tapin dan Balangan', true],
    ['replikasi', 'Kabupaten Tapin, Provinsi Kalimantan Selatan', false],
    ['replikasi', 'Kabupaten Pangkajene dan Kepulauan', false],
    ['replikasi', 'Kabupaten Tapin', false],
    ['jejaring', 'Bapperida dan Dinas Sosial', true],
    ['jejaring', 'UPTD Pasar, Dinas Perdagangan', false],
    ['jejaring', 'Puskesmas Martapura / Dinas Kesehatan', false],
    ['jejaring', 'Dinas Pekerjaan Umum dan Penataan Ruang', false],
    ['aktor', 'pemerintah dan tokoh adat', false],
  ])('%s: %s may be several: %s', (key, text, expected) => {
    expect(mayBeSeveral(optionsOf(key), text)).toBe(expected);
  });
});

describe('the level', () => {
  const replica = (unsur: string) =>
    `{jenis: dokumen_replikasi, berkas: r.pdf, memuat: [tanda_tangan], unsur: ["${unsur}"]}`;

  it.each([
    ['Kabupaten Tapin dan Kota Banjarbaru', 2],
    ['Kabupaten Tapin, Kota Banjarbaru dan Kabupaten Balangan', 3],
    ['Kabupaten Banjar dan Kabupaten Tapin', 1],
    ['Tapin dan Balangan', 1],
  ])('of replication in %s is %i', (unsur, level) => {
    expect(levelsOf(2026, 'replikasi', replica(unsur))).toEqual({ pasti: level, mungkin: level });
  });
});
