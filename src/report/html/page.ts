import type { Language } from '../../text/language.js';
import { source as script, hash as scriptHash } from './browser/main.ts?source';
import { type Html, html, trusted } from './markup.js';
import { hash as copySheetHash, source as copySheetStyle } from './style/copy-sheet.css?source';
import { hash as heatMapHash, source as heatMapStyle } from './style/heat-map.css?source';
import { hash as pageHash, source as pageStyle } from './style/page.css?source';
import { hash as printHash, source as printStyle } from './style/print.css?source';
import { hash as tableHash, source as tableStyle } from './style/tables.css?source';

const STYLES = [pageStyle, tableStyle, heatMapStyle, copySheetStyle, printStyle];
const STYLE_HASHES = [pageHash, tableHash, heatMapHash, copySheetHash, printHash];

/**
 * The page may load nothing and run nothing but its own style and script, so that even a name that were taken for
 * markup by mistake could do no harm.
 */
function policyFor({ hash }: PageScript): string {
  return [
    "default-src 'none'",
    `style-src ${quoteAll(STYLE_HASHES)}`,
    `script-src ${quoteAll([hash])}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A script made for pages, with the hash a policy names it by. */
export interface PageScript {
  readonly source: string;
  readonly hash: string;
}

const REPORT_SCRIPT: PageScript = { source: script, hash: scriptHash };

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Everything between <body> and its script: one h1, and a <main>. */
  readonly body: Html;
  /** That of the report where none is named. */
  readonly script?: PageScript;
}

/** A whole page in one file: style and script inside, nothing from a network, also opened from a shared drive. */
export function renderPage({ language, title, body, script: own = REPORT_SCRIPT }: Page): string {
  const styles = STYLES.map(
    (style) => html`<style>${trusted(style)}</style>
`,
  );
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policyFor(own))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${styles}</head>
<body>
${body}
<script>${trusted(own.source)}</script>
</body>
</html>
`.markup;
}

function quoteAll(hashes: readonly string[]): string {
  return hashes.map((hash) => `'${hash}'`).join(' ');
}
