// How long it takes to open the evidence of a whole region: 70 innovations with 20 files of about 200 KB, first without
// and then with what an earlier run kept.
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import jpeg from 'jpeg-js';
import { PDFDocument, StandardFonts } from 'pdf-lib';

const IGA = fileURLToPath(new URL('../../bin/iga.js', import.meta.url));
const INNOVATIONS = 70;
/** Keys of indicators with the kind of document that stands for each; half of the files are papers, as in real folders. */
const SLOTS = [
  ['regulasi', 'perkada', 'pdf'],
  ['sdm', 'sk_kdh', 'pdf'],
  ['anggaran', 'dpa', 'pdf'],
  ['alat_kerja', 'foto', 'jpg'],
  ['bimtek', 'daftar_hadir', 'pdf'],
  ['rkpd', 'rkpd', 'pdf'],
  ['aktor', 'sk_kdh', 'pdf'],
  ['pelaksana', 'surat_penugasan', 'pdf'],
  ['jejaring', 'sk_kdh', 'pdf'],
  ['sosialisasi', 'foto', 'jpg'],
  ['pedoman_teknis', 'buku_manual', 'pdf'],
  ['informasi_layanan', 'tangkapan_layar', 'jpg'],
  ['proses_layanan', 'sop', 'pdf'],
  ['pengaduan', 'tangkapan_layar', 'jpg'],
  ['layanan_terintegrasi', 'tangkapan_layar', 'jpg'],
  ['replikasi', 'dokumen_kerja_sama', 'pdf'],
  ['kecepatan_penciptaan', 'proposal', 'pdf'],
  ['kemanfaatan', 'daftar_penerima', 'pdf'],
  ['monev', 'laporan_monev', 'pdf'],
  ['video', 'sampul_video', 'jpg'],
];

export async function benchEvidence(folder) {
  const inventory = await writeRegion(folder);
  const cache = join(folder, 'singgahan');
  console.log(`Evidence: ${INNOVATIONS * SLOTS.length} files of about 200 KB`);
  show('cold (nothing kept)', run(inventory, cache), 'wanted: at most 90 s, 600 MB');
  show('warm (all kept)', run(inventory, cache), 'wanted: at most 5 s, 600 MB');
}

function run(inventory, cache) {
  const hook = "process.on('exit', () => process.stderr.write('MEMORY' + process.resourceUsage().maxRSS))";
  const args = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, IGA, 'periksa', inventory];
  const options = ['--format', 'json', '--tanggal', '2026-06-10', '--gagal-pada', 'tidak'];
  const start = process.hrtime.bigint();
  const { stderr } = spawnSync(process.execPath, [...args, ...options], {
    env: { ...process.env, XDG_CACHE_HOME: cache },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { seconds, megabytes: Number(/MEMORY(\d+)/.exec(stderr)?.[1] ?? 0) / 1000 };
}

function show(what, { seconds, megabytes }, wanted) {
  console.log(
    `  ${what.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s ${megabytes.toFixed(0).padStart(6)} MB   (${wanted})`,
  );
}

async function writeRegion(folder) {
  const lines = [
    'versi: 1',
    'pemda: {nama: Kabupaten Contoh, jenis: kabupaten}',
    'spd: {total: 45.00}',
    'inovasi:',
  ];
  const picture = makePicture();
  for (let number = 1; number <= INNOVATIONS; number += 1) {
    const id = `INV-${String(number).padStart(3, '0')}`;
    const nama = `GEBRAKS${number}`;
    lines.push(`  - id: ${id}`, `    nama: ${nama}`, '    perangkat_daerah: Dinas Contoh', '    indikator:');
    mkdirSync(join(folder, id), { recursive: true });
    for (const [key, jenis, ending] of SLOTS) {
      const name = `${id}/${key}.${ending}`;
      const own = ownPicture(picture, number * 100 + SLOTS.findIndex(([other]) => other === key));
      writeFileSync(join(folder, name), ending === 'pdf' ? await makePaper(own, nama, jenis) : own);
      lines.push(`      ${key}: {klaim: 1, bukti: [{jenis: ${jenis}, berkas: ${name}}]}`);
    }
  }
  const file = join(folder, 'wilayah.yaml');
  writeFileSync(file, `${lines.join('\n')}\n`);
  if (statSync(join(folder, 'INV-001/regulasi.pdf')).size < 150_000)
    throw new Error('the papers are too small');
  return file;
}

/** A noisy picture of about 190 KB; noise from a fixed row of numbers, so that every run measures the same. */
function makePicture() {
  const [width, height] = [900, 640];
  const data = Buffer.alloc(width * height * 4, 255);
  let state = 1;
  for (let index = 0; index < data.length; index += 4) {
    state = (state * 1103515245 + 12345) % 2147483648;
    data.fill(96 + ((state >> 16) % 96), index, index + 3);
  }
  return jpeg.encode({ data, width, height }, 60).data;
}

/** The same picture with a comment of its own, so that no two files are equal. */
function ownPicture(picture, number) {
  const text = Buffer.from(`nomor ${number}`);
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, text.length + 2]), text]);
  return Buffer.concat([picture.subarray(0, 2), comment, picture.subarray(2)]);
}

async function makePaper(picture, nama, jenis) {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const words = Array.from(
    { length: 40 },
    (_, row) => `Pasal ${row + 1} tentang ${nama} sebagai inovasi daerah yang dilaksanakan`,
  );
  for (let number = 0; number < 3; number += 1) {
    const page = document.addPage();
    page.drawText([jenis.toUpperCase(), 'NOMOR 12/34/2025', ...words].join('\n'), {
      x: 40,
      y: 780,
      size: 10,
      lineHeight: 14,
      font,
    });
  }
  document.getPage(0).drawImage(await document.embedJpg(picture), { x: 300, y: 20, width: 200, height: 150 });
  return Buffer.from(await document.save());
}
