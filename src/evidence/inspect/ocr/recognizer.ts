import { Worker as Thread } from 'node:worker_threads';
import { ocrData } from './ocr-packages.js';

/** A word as OCR reads it. */
export interface ReadWord {
  readonly text: string;
  /** Percent; by its own judgement. */
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
}

/** A line of words, and how high it is in pixels. */
export interface ReadLine {
  readonly words: readonly ReadWord[];
  readonly height: number;
}

interface Recognizer {
  /** @param picture the bytes of a JPEG, PNG or PNM file */
  read(picture: Uint8Array): Promise<readonly ReadLine[]>;
  end(): Promise<void>;
}

let running: Promise<Recognizer> | undefined;

/**
 * Reads the words of a picture with tesseract.js. It runs in a thread of its own, which is started with the first
 * picture and kept: every thread that opens files has at most one, and waits while it works. It ends with the thread that
 * started it.
 *
 * @returns undefined for a picture that cannot be read: damaged, or too large for its memory
 */
export async function recognize(picture: Uint8Array): Promise<readonly ReadLine[] | undefined> {
  running ??= start();
  const recognizer = await running;
  try {
    return await recognizer.read(picture);
  } catch {
    // After a failure its memory may be in disorder: the next picture gets a new one.
    await endRecognizer();
    return undefined;
  }
}

/** Ends the thread, where one runs. */
export async function endRecognizer(): Promise<void> {
  const recognizer = running;
  running = undefined;
  await (await recognizer)?.end();
}

/**
 * Starts tesseract.js so that it needs no network and writes nothing: the data of the language come from the package, and
 * neither read nor kept in a cache; its program it takes from the package beside it.
 */
async function start(): Promise<Recognizer> {
  const data = ocrData();
  if (data === undefined) throw new Error('OCR was asked for without its packages');
  const { createWorker, OEM } = await import('tesseract.js');
  let fail: (error: unknown) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failure.catch(() => undefined);
  // The promise of createWorker stays open for ever when the data cannot be read: only errorHandler hears of it.
  const starting = createWorker('ind', OEM.LSTM_ONLY, {
    langPath: data,
    gzip: true,
    cacheMethod: 'none',
    errorHandler: fail,
  });
  const worker = await Promise.race([starting, failure]);
  const thread: unknown = 'worker' in worker ? worker.worker : undefined;
  if (thread instanceof Thread) thread.once('error', fail);
  return {
    read: async (picture) => {
      const reading = worker.recognize(Buffer.from(picture), {}, { text: false, blocks: true });
      const page = (await Promise.race([reading, failure])).data;
      return (page.blocks ?? [])
        .flatMap(({ paragraphs }) => paragraphs)
        .flatMap(({ lines }) => lines)
        .map(({ words, bbox }) => ({
          words: words.map(({ text, confidence, bbox: { x0, x1 } }) => ({
            text,
            confidence,
            left: x0,
            right: x1,
          })),
          height: bbox.y1 - bbox.y0,
        }));
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
