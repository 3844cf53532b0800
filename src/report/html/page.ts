import type { Language } from '../../text/language.js';
import { source as script, hash as scriptHash } from './browser/main.ts?source';
import { type Html, html } from './markup.js';
import { hash as heatMapHash, source as heatMapStyle } from './style/heat-map.css?source';
import { hash as pageHash, source as pageStyle } from './style/page.css?source';
import { hash as printHash, source as printStyle } from './style/print.css?source';
import { hash as tableHash, source as tableStyle } from './style/tables.css?source';

const STYLES = [pageStyle, tableStyle, heatMapStyle, printStyle];
const STYLE_HASHES = [pageHash, tableHash, heatMapHash, printHash];

/**
 * The page may load nothing and run nothing but its own style and script, so that even a name that were taken for
 * markup by mistake could do no harm.
 */
const POLICY = [
  "default-src 'none'",
  `style-src ${quoteAll(STYLE_HASHES)}`,
  `script-src ${quoteAll([scriptHash])}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Everything between <body> and its script: one h1, and a <main>. */
  readonly body: Html;
}

/** A whole page in one file: style and script inside, nothing from a network, also opened from a shared drive. */
export function renderPage({ language, title, body }: Page): string {
  const styles = STYLES.map((style) => `<style>${style}</style>\n`).join('');
  const head = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
`;
  return `${head.markup}${styles}</head>\n<body>\n${body.markup}\n<script>${script}</script>\n</body>\n</html>\n`;
}

function quoteAll(hashes: readonly string[]): string {
  return hashes.map((hash) => `'${hash}'`).join(' ');
}
