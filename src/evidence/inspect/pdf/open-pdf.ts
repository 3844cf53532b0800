import { catchUpWithNewerNode } from './catch-up-with-newer-node.js';

/** One line of drawing instructions: what to do, and with what. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A page as far as this room uses it. */
export interface OpenPage {
  readonly view: readonly number[];
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
  getAnnotations(): Promise<readonly unknown[]>;
  getOperatorList(): Promise<Drawing>;
  cleanup(): boolean;
}

export interface OpenDocument {
  readonly numPages: number;
  getPage(number: number): Promise<OpenPage>;
  destroy(): Promise<void>;
}

/** The numbers by which the library names its drawing instructions. */
export type DrawingCodes = Readonly<Record<string, number>>;

export interface OpenedPdf {
  readonly document: OpenDocument;
  readonly codes: DrawingCodes;
}

/**
 * Opens the bytes with PDF.js, which is loaded only now. No script of the document runs (PDF.js as a library has no place
 * to run one), and nothing is fetched: everything is in the bytes given.
 *
 * @returns `terkunci` where a password is asked for, `rusak` where nothing could be opened
 */
export async function openPdf(content: Uint8Array): Promise<OpenedPdf | 'terkunci' | 'rusak'> {
  catchUpWithNewerNode();
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  try {
    const library = await getResolvedPDFJS();
    const document = await getDocumentProxy(new Uint8Array(content), OPTIONS);
    return { document, codes: library.OPS };
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'terkunci' : 'rusak';
  }
}

/**
 * The bytes are given as a copy (above), since the library takes them away from its caller; and as plain bytes, since it
 * refuses a Buffer of Node.
 * `maxImageSize`: with the list of drawing instructions come all pictures, decoded; at one pixel none is, and neither a
 * scan of 100 pages nor a picture of a billion pixels costs anything.
 */
const OPTIONS = {
  verbosity: 0,
  maxImageSize: 1,
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  stopAtErrors: false,
} as const;
