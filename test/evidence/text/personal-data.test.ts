import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTextFacts } from '../../../src/evidence/inspect/text/read-text-facts.js';

const NAMES = ['GEBRAKS (Gerakan Bersama Aksi Kawal Stunting)', 'Lapor Pak Camat'];

/** Digits in groups, as they are typed: "19750412 200003 2 004". */
const grouped = (digits: string, groups: readonly number[], mark: string): string => {
  let at = 0;
  return groups
    .map((size) => {
      at += size;
      return digits.slice(at - size, at);
    })
    .join(mark);
};

const digits = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((each) => each.join(''));
const mark = fc.constantFrom('', ' ', '-', '.');
const nip = fc.tuple(digits(10), mark).map(([rest, gap]) => grouped(`19750412${rest}`, [8, 6, 1, 3], gap));
const nik = fc
  .tuple(digits(12), fc.constantFrom('', ' ', '-'))
  .map(([rest, gap]) => grouped(`6303${rest}`, [4, 4, 4, 4], gap));
const phone = fc
  .tuple(digits(8), fc.constantFrom('', '-', ' ', '.'), fc.constantFrom('08', '+628'))
  .map(([rest, gap, head]) => `${head}${grouped(`12${rest}`, [2, 4, 4], gap)}`);
const person = fc
  .tuple(
    fc.constantFrom('Wulandari', 'Kusnadi', 'Hartati'),
    fc.constantFrom('Praseti', 'Yuliasih', 'Gunarto'),
  )
  .map(([first, last]) => `${first} ${last}`);

const around = fc.constantFrom<(number: string, name: string) => string>(
  (number, name) => `NIP. ${number}\n${name}`,
  (number, name) => `Nama : ${name}\nNIP : ${number}\nJabatan : Ketua`,
  (number) => `Nomor : ${number}`,
  (number) => `NOMOR ${number}\nTENTANG`,
  (number, name) => `No. HP : ${number} (${name})`,
  (number, name) => `No. ${number}/${name}`,
  (number, name) => `1. ${name}   ${number}   ..............`,
  (number, name) => `Martapura, 1 Maret 2024\nKepala Dinas,\n${name}\nNIP. ${number}`,
  (number, name) => `inovasi GEBRAKS oleh ${name} ${number}`,
  (number, name) => `[nama] ${name} ........ ${number} ........ tahun`,
  (number, name) => `Nomor : ${number}/     /${name}/2025`,
  (number, name) => `Lapor Pak Camat ${name} ${number}`,
  (number, name) => `SURAT TUGAS ${name.toUpperCase()} NOMOR ${number}/A/2025`,
  (number, name) => `${name}, ${number}      Maret 2025`,
);

describe('personal data', () => {
  it('never leaves: numbers of persons and telephones, and names', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(around, fc.oneof(nip, nik, phone), person), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('lapisan_teks' as const, 'ocr' as const),
        (parts, sumber) => {
          const text = parts.map(([write, number, name]) => write(number, name)).join('\n');
          const { sidik: _, ...facts } = readTextFacts([text], sumber, NAMES);
          const written = JSON.stringify(facts);
          const close = written.replace(/[\s.\-+]/g, '');
          for (const [, number, name] of parts) {
            expect(close).not.toContain(number.replace(/[\s.\-+]/g, ''));
            for (const word of name.split(' '))
              expect(written.toLowerCase()).not.toContain(word.toLowerCase());
          }
        },
      ),
      { numRuns: 1500, seed: 7 },
    );
  });

  it('lets the facts of the same paper through', () => {
    const facts = readTextFacts(
      [
        'SURAT TUGAS\nNOMOR : 094/7/DISDIK/2025\nNama : Kusnadi\nNIP : 19750412 200003 2 004\nMartapura, 1 Maret 2025',
      ],
      'lapisan_teks',
      [],
    );
    expect(facts).toMatchObject({
      nomor: ['094/7/DISDIK/2025'],
      tanggal: ['2025-03-01'],
      ciri: ['surat_tugas'],
    });
  });
});
