import { describe, expect, it } from 'vitest';
import { readTextFacts } from '../../../src/evidence/inspect/text/read-text-facts.js';

const read = (text: string) => readTextFacts([text], 'lapisan_teks', []).isian_kosong;
const field = (name: string): string => `$${'{'}${name}}`;

describe('fields nobody filled in', () => {
  it.each([
    [`Nomor : ${field('nomor_naskah')}`, [field('nomor_naskah')]],
    ['Nomor : {{nomor}}', ['{{nomor}}']],
    ['Nomor : [nomor]', ['[nomor]']],
    ['Kepada <nama penerima>', ['<nama penerima>']],
    ['Nomor : ..............', ['Nomor: ........']],
    ['berdasarkan surat kepala dinas .......... perihal itu', ['........']],
    ['Nomor :\nSifat : Biasa', ['Nomor: ...']],
    ['Nomor : 800/     /Dinkes/2025', ['Nomor: .../ /...']],
    ['NOMOR : /    /2025', ['Nomor: .../ /...']],
    ['Martapura,        Maret 2025', [', \u2026 Maret 2025']],
    ['Nomor : ___________', ['Nomor: ........']],
  ])('%j', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it.each([
    'BAB I PENDAHULUAN ........................ 4',
    'KATA PENGANTAR . . . . . . . . . . . . . ii',
    '(.............................)',
    'NIP. ........................',
    '12. Peserta Rekaan    12. .............',
    '1. ............   2. ............',
    'Nomor :\n188.45/123/KUM/2024',
    'Nomor : 188.45/123/KUM/2024',
    'Martapura, Maret 2025',
    'lihat [1] dan <b>tebal</b>',
    'harga $5 {tetap}',
    'dan seterusnya ...',
  ])('%j is none', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['[nama Peserta Rekaan]', ['[...]']],
    ['\u00abPeserta Rekaan\u00bb', ['\u00ab...\u00bb']],
    ['<<Peserta Rekaan>>', ['<<...>>']],
    ['{{Peserta Rekaan}}', ['{{...}}']],
    ['{{081234567890}}', ['{{...}}']],
    ['\u00abNama Pegawai\u00bb', ['\u00abNama Pegawai\u00bb']],
    ['{{nip_pegawai}}', ['{{nip_pegawai}}']],
  ])('%j keeps nothing of a person', (text, found) => {
    expect(read(text)).toEqual(found);
  });
});
