import type { Language } from '../../text/language.js';
import * as tableScript from './browser/tables.ts?source';
import { type Html, html, trusted } from './markup.js';
import * as pageStyle from './style/page.css?source';
import * as printStyle from './style/print.css?source';
import * as tableStyle from './style/tables.css?source';

/** A style or a script made for pages, with the hash a policy names it by. */
export interface PageSource {
  readonly source: string;
  readonly hash: string;
}

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Everything between <body> and its script: one h1, and a <main>. */
  readonly body: Html;
  /** Beside those that every page has: texts, tables and how they are printed. */
  readonly styles?: readonly PageSource[];
  /** Where none is named, tables are sorted and scrolled. */
  readonly script?: PageSource;
}

/** A whole page in one file: style and script inside, nothing from a network, also opened from a shared drive. */
export function renderPage({ language, title, body, styles: own = [], script = tableScript }: Page): string {
  // How it is printed comes last: it takes back what the others say for a screen.
  const styles = [pageStyle, tableStyle, ...own, printStyle];
  const written = styles.map(
    ({ source }) => html`<style>${trusted(source)}</style>
`,
  );
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policyFor(styles, script))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${written}</head>
<body>
${body}
<script>${trusted(script.source)}</script>
</body>
</html>
`.markup;
}

/**
 * The page may load nothing and run nothing but its own style and script, so that even a name that were taken for
 * markup by mistake could do no harm.
 */
function policyFor(styles: readonly PageSource[], script: PageSource): string {
  return [
    "default-src 'none'",
    `style-src ${quoteAll(styles)}`,
    `script-src ${quoteAll([script])}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function quoteAll(sources: readonly PageSource[]): string {
  return sources.map(({ hash }) => `'${hash}'`).join(' ');
}
