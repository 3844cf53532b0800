import { describe, expect, it } from 'vitest';
import { compareByCost, compareBySeverity } from '../../src/report/finding-order.js';
import type { ReportFinding } from '../../src/report/schema.js';

function finding(kode: string, tingkat: ReportFinding['tingkat'], dampak: string | null): ReportFinding {
  return {
    kode,
    tingkat,
    judul: '',
    pesan: '',
    saran: '',
    pelaksana: 'keduanya',
    lokasi: { berkas: 'inventaris.xlsx' },
    dampak,
    keyakinan: 'A',
    sumber: '',
  };
}

const dear = finding('bukti/isi-kurang', 'peringatan', '2.00');
const cheap = finding('bukti/berkas-hilang', 'galat', '0.10');
const told = finding('bukti/terbaca-mesin', 'info', null);
const waived = { ...finding('bukti/tanpa-berkas', 'galat', '9.00'), dikecualikan: { alasan: 'sudah dicek' } };

describe('the order of findings', () => {
  it('puts the most costly first on the screen, and what is waived last', () => {
    expect([told, waived, cheap, dear].sort(compareByCost)).toEqual([dear, cheap, told, waived]);
  });

  it('puts the worst first in a note, and what is waived last', () => {
    expect([told, waived, dear, cheap].sort(compareBySeverity)).toEqual([cheap, dear, told, waived]);
  });
});
