import type { CommandTexts } from '../commands.js';

/** What `iga --help` says in English. */
export const englishCommands: CommandTexts = {
  program:
    'Checks an inventory of regional innovations before it is uploaded: index, predikat, gap, and findings per office.',
  penggunaan: 'Usage:',
  perintah: 'Commands:',
  opsi: 'Options:',
  argumen: 'Arguments:',
  opsi_singkat: '[options]',
  perintah_singkat: '[command]',
  bantuan: 'show this help',
  versi: 'show the version of the program',
  contoh: 'Examples:',
  periksa: {
    ringkas: 'check an inventory: index, gap, and findings',
    argumen:
      "inventories (.yaml, .yml, template .xlsx) or lists of the office's own (.xlsx, .csv, .tsv); several files are merged into one region",
    contoh: [
      ['iga check inventaris.yaml --bahasa en', 'check one inventory with its evidence files'],
      ['iga check dinkes.yaml disdik.yaml', 'merge the inventories of two offices, then check'],
      ['iga check daftar-inovasi.xlsx', "check a list of the office's own directly; doubts are asked"],
      [
        'iga check pemda.yaml opd/*.xlsx --pemetaan pemetaan.yaml',
        'merge the facts of the region and the list of every office',
      ],
      ['iga check inventaris.yaml --minimal-indeks 65.01', 'fail if the proven index is below 65.01'],
      [
        'iga check inventaris.xlsx --tandai copy.xlsx',
        'write a copy with the cells in question coloured and noted',
      ],
      ['iga check opd/*.xlsx --tandai marked/', 'one marked copy of every workbook'],
      ['iga check inventaris.yaml --format json -o result.json', 'save the full result for other programs'],
      ['iga check inventaris.yaml --format github', 'annotations on the lines of the file in GitHub Actions'],
    ],
  },
  laporan: {
    ringkas: 'write the gap report: one file for every -o',
    argumen:
      "inventories (.yaml, .yml, template .xlsx) or lists of the office's own (.xlsx, .csv, .tsv); several files are merged into one region",
    contoh: [
      ['iga report inventaris.xlsx -o report.html --bahasa en', 'a report for the browser and for paper'],
      ['iga report inventaris.xlsx -o result.md -o findings.csv', 'a summary for chats, findings for Excel'],
      [
        'iga report inventaris.xlsx -o result.txt -o result.json',
        'two forms at once, the inventory is read once',
      ],
      ['iga report inventaris.xlsx -o report.xlsx --bahasa en', 'an Excel workbook with live formulas'],
      ['iga report opd/*.xlsx pemda.yaml -o result.json', 'merge what every office sent'],
      [
        'iga report inventaris.xlsx --per-opd offices/ --tenggat 2026-07-15',
        'a report and a chat message for every office',
      ],
      [
        'iga report inventaris.xlsx --tenggat 2026-07-15 -o letter.docx',
        'a letter to the heads of the offices',
      ],
    ],
  },
  skor: {
    ringkas: 'show how every score is reckoned',
    argumen:
      "inventories (.yaml, .yml, template .xlsx) or lists of the office's own (.xlsx, .csv, .tsv); several files are merged into one region",
    contoh: [
      ['iga score inventaris.yaml', 'reckoned from the proven levels'],
      ['iga score inventaris.yaml --dasar klaim', 'reckoned from the claimed levels'],
      ['iga score inventaris.yaml --inovasi INV-001', 'one innovation, indicator by indicator'],
    ],
  },
  salin: {
    ringkas: 'prepare copy sheets and the files to upload for every innovation',
    argumen:
      "inventories (.yaml, .yml, template .xlsx) or lists of the office's own (.xlsx, .csv, .tsv); several files are merged into one region",
    contoh: [
      [
        'iga copy-sheet inventaris.xlsx -o ready --bahasa en',
        'one folder per innovation: entries in the order of the form',
      ],
      ['iga copy-sheet inventaris.xlsx -o ready --berkas', 'copy the evidence too, numbered by indicator'],
      ['iga copy-sheet inventaris.xlsx -o ready --dengan-nama', 'show the name of the initiator as well'],
    ],
  },
  jelaskan: {
    ringkas: 'explain an indicator or the code of a finding',
    argumen: 'number or key of an indicator, or code of a finding',
    contoh: [
      ['iga explain 16', 'indicator number 16: levels, evidence, and sources'],
      ['iga explain regulasi --edisi iga-2026', 'the same indicator, named by its key'],
      ['iga explain bukti/berkas-hilang', 'what a finding means and how to mend it'],
    ],
  },
  edisi: {
    ringkas: 'list the editions, show one, or compare two',
    argumen: 'code of an edition, or path of your own catalog to be checked',
    contoh: [
      ['iga editions', 'the editions that are available'],
      ['iga editions iga-2026', 'formula, predikat, indicators, and sources of one edition'],
      ['iga editions iga-2026 --banding iga-2027', 'what differs between two editions'],
      ['iga editions our-catalog.yaml', 'check a catalog of your own'],
    ],
  },
  templat: {
    ringkas: 'make an empty inventory to be filled in, Excel or YAML',
    contoh: [
      ['iga template -o inventaris.xlsx', 'an empty workbook for the newest edition in force'],
      ['iga template -o inventaris.xlsx --inovasi list.csv', 'filled in with a list of innovations'],
      ['iga template -o new.xlsx --edisi iga-2027 --dari old.yaml', 'filled in with an earlier inventory'],
      ['iga template -o inventaris.yaml', 'a YAML file with a remark on every entry'],
    ],
  },
  konversi: {
    ringkas: 'turn an inventory from Excel into YAML, or back',
    argumen: "inventory (.yaml, .yml, template .xlsx) or list of the office's own (.xlsx, .csv, .tsv)",
    argumen_keluar: 'inventory to be written (.xlsx, .yaml, .yml)',
    contoh: [
      ['iga convert inventaris.yaml inventaris.xlsx', 'YAML into Excel, nothing lost'],
      ['iga convert inventaris.xlsx inventaris.yaml --timpa', 'Excel into YAML, replacing the old file'],
      [
        'iga convert office-list.xlsx draft.xlsx',
        'a list of your own to a draft inventory, with its mapping report',
      ],
    ],
  },
  pindai: {
    ringkas: 'make a draft inventory from a folder of evidence',
    argumen: 'the folder: one folder per innovation, per office, or a single innovation',
    contoh: [
      ['iga scan evidence -o draft.xlsx', 'an Excel draft; what is not sure is listed, not placed'],
      ['iga scan evidence -o draft.yaml --pemda "Kabupaten Contoh"', 'a YAML draft with the region named'],
      ['iga scan evidence -o draft.xlsx --tanpa-berkas', 'by names alone, without opening a file'],
      ['iga scan evidence -o draft.xlsx --ocr --timpa', 'once more, words of scans and photos read too'],
    ],
  },
  opsi_umum: {
    per_opd: 'one report and one short message per office into this folder (--format html, md, or xlsx)',
    tenggat: 'day until which to complete, shown in the reports',
    dengan_nama: 'put the name of the initiator (personal) into the report',
    pemda: 'name of the region for the draft',
    salin_keluaran: 'folder for the result, required',
    salin_gagal_pada:
      'sheets that fail the run: galat (not ready), peringatan (with remarks too), or tidak (default: tidak)',
    salin_berkas: 'copy the evidence into the folder of every innovation too',
    pindai_keluaran: 'the draft to write, required (.xlsx, .yaml, .yml)',
    pindai_semua: 'show the lists of files and innovations to their end',
    tandai: 'copy the workbook to this file or folder, with the cells in question coloured and noted',
    pemetaan:
      "column mapping of the office's own lists: use this file; where there is none yet, save it here",
    edisi: 'edition or path of a catalog (default: the newest edition in force)',
    bukti: 'folder of the evidence (default: the folder of the inventory)',
    tanpa_berkas: 'do not open evidence files',
    ocr: 'read scans and photos too (OCR; slow, results are hints)',
    periksa_tautan: 'ask the network whether links open',
    tanpa_singgahan: 'open all files anew',
    tanggal: 'date of the check (default: today)',
    format_laporan:
      'form of the result: teks, json, html, xlsx, md, csv, ndjson, sarif, junit, github, docx (default: by the ending of the file)',
    format: 'form of the result: teks or json (default: teks)',
    keluaran: 'write the result to this file, not to the screen',
    keluaran_banyak: 'write the result to this file; may be repeated, - means the screen',
    timpa: 'allow replacing a result file that exists',
    konfigurasi: 'configuration file (default: the nearest iga.config.yaml)',
    bahasa: 'language: id or en (default: id)',
    tanpa_warna: 'show no colours',
    senyap: 'show no progress messages',
    gagal_pada: 'findings that fail the check: galat, peringatan, or tidak (default: galat)',
    minimal_indeks: 'fail if the index is below this number',
    minimal_predikat: 'fail if the predikat is below this one',
    maks_celah: 'fail if the gap is above this percentage',
    dasar: 'score that is tested: klaim, terbukti, jika_dipastikan, terverifikasi (default: terbukti)',
    dasar_celah: 'slots whose gap is counted: sid, sid+spd, wajib (default: sid)',
    semua: 'show all findings and assumptions',
    skor_dasar: 'score that is shown: klaim, terbukti, jika_dipastikan, terverifikasi (default: terbukti)',
    inovasi: 'only the innovation with this code',
    banding: 'compare with this edition or catalog',
    templat_keluaran: 'file to be made, required (.xlsx, .yaml, .yml)',
    dari: 'fill in with this inventory (.xlsx, .yaml, .yml)',
    daftar_inovasi: 'fill in with this list of innovations (.csv, .xlsx): ID, Nama Inovasi, Perangkat Daerah',
  },
};
