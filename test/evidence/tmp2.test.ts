import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { openPdf } from '../../src/evidence/inspect/pdf/open-pdf.js';
import { readPages } from '../../src/evidence/inspect/pdf/read-pages.js';
it('m', async () => { for (const f of ['undangan','berita-acara-dua-kolom','sop-berdurasi']) { const o = await openPdf(readFileSync(`fixtures/berkas/dokumen/${f}.pdf`)); if (typeof o !== 'string') { console.log((await readPages(o)).texts[0]?.text); 
 const p = await o.document.getPage(1); console.log(JSON.stringify((await p.getTextContent()).items.slice(6,12))); } } });
