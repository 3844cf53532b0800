// How long the report of a whole region takes as a workbook, beyond reading and checking: once with everything proven,
// once without a single document, when every slot is a finding, and once with every file missing and names of a sentence,
// when every document is one.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeInventory } from './make-inventory.mjs';

const IGA = fileURLToPath(new URL('../../bin/iga.js', import.meta.url));
const INNOVATIONS = 200;
const ROUNDS = 3;

export function benchReportWorkbook(folder) {
  console.log(`iga laporan -o laporan.xlsx: ${INNOVATIONS} innovations (best of ${ROUNDS})`);
  const proven = makeInventory(INNOVATIONS);
  show(folder, 'everything proven', proven, ['--tanpa-berkas']);
  show(folder, 'no document at all', proven.replace(/^ {8}bukti:\n(?: {10}.*\n)*/gm, ''), ['--tanpa-berkas']);
  show(folder, 'every file missing', withLongNames(proven), []);
}

const SENTENCE =
  ' Gerakan Bersama Masyarakat untuk Pelayanan Kesehatan Ibu dan Anak Terpadu di Wilayah Terpencil';

function withLongNames(inventory) {
  return inventory.replace(
    /^( {4}nama: )(.*)$/gm,
    (_line, key, name) => key + JSON.stringify(name.replace(/^["']|["']$/g, '') + SENTENCE),
  );
}

function show(folder, name, inventory, options) {
  const file = join(folder, 'laporan.yaml');
  writeFileSync(file, inventory);
  const output = (ending) => join(folder, `laporan.${ending}`);
  const json = best(file, output('json'), options);
  const workbook = best(file, output('xlsx'), options);
  const findings = JSON.parse(readFileSync(output('json'), 'utf8')).temuan.length;
  const kilobytes = Math.round(statSync(output('xlsx')).size / 1000);
  console.log(
    `  ${name.padEnd(20)} ${String(findings).padStart(5)} findings  ${ms(workbook)}, as JSON ${ms(json)}: ${ms(workbook - json)} more (wanted: at most 2000 ms)  ${kilobytes} kB`,
  );
}

function best(file, target, options) {
  const args = [
    IGA,
    'laporan',
    file,
    ...options,
    '--tanggal',
    '2026-06-10',
    '--gagal-pada',
    'tidak',
    '--timpa',
    '--senyap',
    '-o',
    target,
  ];
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint();
    execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return Math.min(...times);
}

function ms(value) {
  return `${value.toFixed(0)} ms`;
}
