import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { sourceOfBytes } from '../../../src/evidence/inspect/content-source.js';
import { inspectContent } from '../../../src/evidence/inspect/inspect-content.js';
import { NAMED_FROM } from '../../../src/evidence/named-from.js';
import type { Inspection } from '../../../src/evidence/schema/inspection.js';

export const FOLDER = resolve('fixtures/berkas');

const truthSchema = z.strictObject({
  keadaan: z.string(),
  halaman: z.int(),
  halaman_berteks: z.int(),
  /** Only a person, or OCR, sees what the pages carry. */
  pindaian: z.boolean().optional(),
  sorotan: z.boolean(),
  tanda_tangan_elektronik: z.boolean(),
  nomor: z.string().nullable(),
  tanggal: z.string().nullable(),
  isian_kosong: z.boolean(),
  ciri: z.array(z.string()),
  memuat: z.array(z.string()),
  sebutan: z.record(z.string(), z.boolean()),
});

export type Truth = z.output<typeof truthSchema>;

/** How one fact was read. `hilang`: it is there and was not read; `salah`: something was read that is not so. */
export type Outcome = 'benar' | 'salah' | 'hilang';

export interface Measured {
  readonly berkas: string;
  readonly fact: string;
  readonly outcome: Outcome;
  readonly expected: string;
  readonly found: string;
}

export function readTruth(): Readonly<Record<string, Truth>> {
  return z
    .record(z.string(), truthSchema)
    .parse(JSON.parse(readFileSync(join(FOLDER, 'kebenaran.json'), 'utf8')));
}

/** Opens every prepared document and picture and compares each fact with what the document truly carries. */
export async function measureAll(ocr: boolean): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const [berkas, truth] of Object.entries(readTruth())) {
    const content = readFileSync(join(FOLDER, 'dokumen', berkas));
    const seen = await inspectContent(sourceOfBytes(content), { names: Object.keys(truth.sebutan), ocr });
    measured.push(...compare(truth, seen).map((fact) => ({ berkas, ...fact })));
  }
  return [...measured, ...(await measurePictures(ocr))];
}

/** What is written on the banner of `make/gambar.mjs`; the other pictures show no words. */
const ON_PICTURES: Readonly<Record<string, string>> = { 'foto-spanduk.jpg': 'PASAR SEHAT' };

/** Opens every prepared picture: does the reading find the words that are on it, and none where there are none? */
async function measurePictures(ocr: boolean): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const berkas of readdirSync(join(FOLDER, 'gambar'))) {
    const content = readFileSync(join(FOLDER, 'gambar', berkas));
    const name = ON_PICTURES[berkas];
    const names = name === undefined ? [] : [name];
    const { teks } = await inspectContent(sourceOfBytes(content), { names, ocr });
    const read = teks?.sebutan.find(({ skor }) => skor >= NAMED_FROM)?.nama ?? text(teks?.kata);
    measured.push({ berkas, ...one('kata pada gambar', name ?? '', read) });
  }
  return measured;
}

type Fact = Omit<Measured, 'berkas'>;

function compare(truth: Truth, seen: Inspection): readonly Fact[] {
  const { pdf, teks } = seen;
  const opening = [one('keadaan', truth.keadaan, seen.keadaan)];
  if (truth.halaman === 0) return opening;
  return [
    ...opening,
    one('halaman', String(truth.halaman), text(pdf?.halaman)),
    one('halaman_berteks', String(truth.halaman_berteks), text(pdf?.halaman_berteks)),
    one('sorotan', text(truth.sorotan), pdf === undefined ? '' : text(pdf.sorotan > 0)),
    one('tanda_tangan_elektronik', text(truth.tanda_tangan_elektronik), text(pdf?.tanda_tangan_elektronik)),
    one('nomor', truth.nomor ?? '', teks?.nomor[0] ?? ''),
    one('tanggal', truth.tanggal ?? '', teks?.tanggal[0] ?? ''),
    one(
      'isian_kosong',
      text(truth.isian_kosong),
      teks === undefined ? '' : text(teks.isian_kosong.length > 0),
    ),
    ...many('ciri', truth.ciri, teks?.ciri ?? []),
    ...many('memuat', truth.memuat, teks?.memuat ?? []),
    ...Object.entries(truth.sebutan).map(([name, isThere]) => {
      const skor = teks?.sebutan.find((mention) => mention.nama === name)?.skor;
      const found = teks === undefined ? '' : text((skor ?? 0) >= NAMED_FROM);
      return nameFact(name, isThere, found);
    }),
  ];
}

function one(fact: string, expected: string, found: string): Fact {
  const outcome = expected === found ? 'benar' : found === '' ? 'hilang' : 'salah';
  return { fact, outcome, expected, found };
}

/** A name that is there and was not found is missed; one found where it is not is read wrong. */
function nameFact(name: string, isThere: boolean, found: string): Fact {
  const outcome = found === text(isThere) ? 'benar' : found === 'true' ? 'salah' : 'hilang';
  return { fact: 'sebutan', outcome, expected: `${name}: ${isThere}`, found };
}

function many(fact: string, expected: readonly string[], found: readonly string[]): readonly Fact[] {
  const all = [...new Set([...expected, ...found])];
  return all.map((code) => {
    const outcome = !expected.includes(code) ? 'salah' : found.includes(code) ? 'benar' : 'hilang';
    return { fact, outcome, expected: expected.join(' '), found: found.join(' ') };
  });
}

function text(value: number | boolean | undefined): string {
  return value === undefined ? '' : String(value);
}
