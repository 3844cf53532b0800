import { catchUpWithNewerNode } from './catch-up-with-newer-node.js';

/** One line of drawing instructions: what to do, and with what. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Where the library keeps what comes after the drawing instructions, pictures above all. */
export interface ObjectStore {
  /** Calls back when it is there. */
  get(name: string, callback: (object: unknown) => void): unknown;
}

/** A page as far as this room uses it. */
export interface OpenPage {
  readonly view: readonly number[];
  /** Degrees by which the page is shown turned, with the clock. */
  readonly rotate: number;
  readonly objs: ObjectStore;
  /** What several pages share. */
  readonly commonObjs: ObjectStore;
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

const NO_PICTURES = 1;

/**
 * Opens the bytes with PDF.js, which is loaded only now. No script of the document runs (PDF.js as a library has no place
 * to run one), and nothing is fetched: everything is in the bytes given.
 *
 * @param mostPixels of the pictures that are unpacked together with the drawing instructions. With those come all pictures,
 * decoded; at one pixel none is, and neither a scan of 100 pages nor a picture of a billion pixels costs anything.
 * @returns `terkunci` where a password is asked for, `rusak` where nothing could be opened
 */
export async function openPdf(
  content: Uint8Array,
  mostPixels: number = NO_PICTURES,
): Promise<OpenedPdf | 'terkunci' | 'rusak'> {
  catchUpWithNewerNode();
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  try {
    const library = await getResolvedPDFJS();
    const document = await getDocumentProxy(new Uint8Array(content), {
      ...OPTIONS,
      maxImageSize: mostPixels,
    });
    return { document, codes: library.OPS };
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'terkunci' : 'rusak';
  }
}

/**
 * The bytes are given as a copy (above), since the library takes them away from its caller; and as plain bytes, since it
 * refuses a Buffer of Node.
 */
const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  stopAtErrors: false,
} as const;
