import { describe, expect, it } from 'vitest';
import { nameFile, nameFolder } from '../../../src/report/copy-sheet/file-names.js';

describe('the name of a copied file', () => {
  it.each([
    ['16-1', 'INV-001/perbup-12-2024.pdf', '16-1 perbup-12-2024.pdf'],
    ['16-1', 'C:\\bukti\\SK Tim.PDF', '16-1 SK Tim.PDF'],
    ['profil-19', 'anggaran.pdf', 'profil-19 anggaran.pdf'],
    ['16-1', 'a<b>:"c"|?*.pdf', '16-1 a-b-c.pdf'],
    ['16-1', 'tanpa akhiran', '16-1 tanpa akhiran'],
    ['16-1', '.pdf', '16-1 pdf'],
    ['16-1', `${'x'.repeat(300)}.pdf`, `16-1 ${'x'.repeat(60)}.pdf`],
    ['16-1', '../../etc/passwd', '16-1 passwd'],
    ['16-1', 'laporan\u202efdp.exe', '16-1 laporan-fdp.exe'],
  ])('%s of %s is %s', (prefix, source, name) => {
    expect(nameFile(prefix, source, new Set())).toBe(name);
  });

  it('is given to nobody else, also where only the case differs', () => {
    const taken = new Set<string>();
    const names = ['a/SK.pdf', 'b/sk.pdf', 'c/SK.PDF'].map((source) => nameFile('16-1', source, taken));
    expect(names).toEqual(['16-1 SK.pdf', '16-1 sk (2).pdf', '16-1 SK (3).PDF']);
  });
});

describe('the folder of an innovation', () => {
  it.each([
    ['INV-001', 'GEBRAKS', 'INV-001 GEBRAKS'],
    ['..', '..', 'inovasi'],
    ['CON', '', '_CON'],
    ['1', 'Satu/Dua: "Tiga" ', '1 Satu-Dua- -Tiga'],
    ['INV-2', `SAPA ${'BUNDA '.repeat(40)}`, `INV-2 SAPA ${'BUNDA '.repeat(9)}`.slice(0, 60).trim()],
  ])('%s %s lies in %s', (id, nama, name) => {
    expect(nameFolder(id, nama, new Set())).toBe(name);
  });
});
