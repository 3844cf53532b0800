import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { html } from '../../../src/report/html/markup.js';
import { renderPage } from '../../../src/report/html/page.js';

const page = renderPage({ language: 'id', title: 'Laporan </title><b>', body: html`<main>isi</main>` });

describe('a page', () => {
  it('allows its own style and script, and nothing else', () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src ('sha256-[^']+' ?)+; script-src 'sha256-[^']+'; /);
    const inline = [...page.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)].map((match) => match[2] ?? '');
    const hashes = inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    expect(hashes.length).toBeGreaterThan(1);
    for (const hash of hashes) expect(policy).toContain(hash);
  });

  it('takes its title for text', () => {
    expect(page).toContain('<title>Laporan &lt;/title&gt;&lt;b&gt;</title>');
  });

  it('loads nothing', () => {
    expect(page).not.toMatch(/\b(src|href)=|@import|url\(/);
  });

  it('carries what it names beside what every page has, printing last', () => {
    const own = { source: '.peta { color: red }', hash: 'sha256-AAAA' };
    const named = renderPage({ language: 'id', title: 'Peta', body: html`<main>isi</main>`, styles: [own] });
    expect(named).toContain(`<style>${own.source}</style>`);
    expect(named).toContain(`'${own.hash}'`);
    expect(named.indexOf(own.source)).toBeLessThan(named.lastIndexOf('@media print'));
    expect(named.length - page.length).toBeLessThan(200);
    // An office opens dozens of these: no map, no filters.
    expect(page).not.toMatch(/\.peta td|\.temuan td|\.alat|button\.salin|tabel-peta|tabel-temuan/);
    expect(Buffer.byteLength(page)).toBeLessThan(15_000);
  });
});
