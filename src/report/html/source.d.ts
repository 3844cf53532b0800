/** A file that goes into a page as it is; see inline-source.mjs. */
declare module '*?source' {
  /** Its text; of a TypeScript file, the script made of it. */
  export const source: string;
  /** As a Content-Security-Policy names it: "sha256-...". */
  export const hash: string;
}
