/** What somebody may type, or paste, where a name is asked. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'a script': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'a formula': '=HYPERLINK("http://jahat.example";"klik")',
  'a formula behind blanks': "  =cmd|' /C calc'!A0",
  'a sum': '+62-812@kantor',
  'a mention': '@seseorang/tim lihat #12 dan !34 di https://jahat.example atau www.jahat.example',
  'a table': '| a | b |\n| --- | --- |',
  'a link': '[klik](https://jahat.example) ![g](https://jahat.example/g.png) **tebal** _miring_ `kode`',
  'escape sequences': 'A \u001b[31mMERAH\u001b[0m\u0007\b\u0000\u007f\u009b31mB',
  'reversed writing': 'A\u202eB\u2066C\u200fD\u061cE',
  'workflow commands': 'satu\r\n::error file=x,line=1::dua\n%0A::warning::tiga%',
  'quotes and separators': 'a "b" \'c\'; d, e\tf',
  'an apostrophe first': "'=1+1",
  'the end of a section': ']]> <![CDATA[ --> <?x?> &amp; &#0; \ufffe\uffff',
  'half a character': 'a\ud800b\udc00c',
  'joined characters': '👩‍👩‍👧‍👦 é 𝕬',
  braces: '{0} {{1}} [a](2)',
  'five hundred signs': `A${'B'.repeat(498)}C`,
};

/** As a double-quoted YAML text; JSON writes nothing that YAML reads otherwise. */
export function quoteForYaml(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** An inventory that says it wherever a text is free. */
export function hostileInventory(text: string): string {
  const typed = quoteForYaml(text);
  return `versi: 1
edisi: iga-2026
pemda: {nama: ${typed}, provinsi: ${typed}, kode: ${typed}, perangkat_daerah: [{nama: ${quoteForYaml(`${text} lain`)}}]}
riwayat: [{tahun: 2023, indeks: 57.64, predikat: ${typed}}]
pembanding: [{nama: ${typed}, indeks: 49}]
spd: {total: 45.00}
inovasi:
  - id: ${typed}
    nama: ${typed}
    perangkat_daerah: ${typed}
    urusan: ${typed}
    jenis_unit: ${typed}
    indikator:
      regulasi: {klaim: 2, bukti: [{jenis: ${typed}, berkas: ${typed}, nomor: ${typed}, tentang: ${typed}}]}
`;
}
