import { isIP } from 'node:net';
import type { LinkCheck } from '../schema/link-check.js';
import {
  isSignIn,
  isWorthReading,
  judgeAnswer,
  judgeVideo,
  reasonOf,
  videoQuestion,
} from './judge-answer.js';
import { readLink } from './read-link.js';
import { type Answer, sendRequest } from './request.js';

/** What a check may ask and how long; set by tests, and left as it is otherwise. */
export interface Gate {
  /** All addresses of a host. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Whether a connection to this address is allowed. */
  readonly mayOpen: (address: string) => boolean;
  readonly ports: readonly number[];
  /** For a link with all its redirects, in milliseconds. */
  readonly timeLimit: number;
}

const MOST_REDIRECTS = 5;

/** Opens one link as a stranger would. Ends within the time limit; never throws for what a network may do. */
export async function checkLink(link: string, gate: Gate): Promise<LinkCheck> {
  const reading = readLink(link);
  if (!('alamat' in reading)) return { hasil: 'ditolak', alasan: 'bukan_alamat' };
  const signal = AbortSignal.timeout(gate.timeLimit);
  try {
    return await follow(new URL(reading.alamat), gate, signal);
  } catch (error) {
    if (signal.aborted) return { hasil: 'lewat_waktu' };
    return { hasil: 'tak_terjangkau', alasan: reasonOf(error) };
  }
}

async function follow(first: URL, gate: Gate, signal: AbortSignal): Promise<LinkCheck> {
  let url = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const question = videoQuestion(url);
    const opened = await openChecked(question ?? url, gate, signal, question === undefined ? 'HEAD' : 'GET');
    if ('hasil' in opened) return opened;
    if (question !== undefined) return judgeVideo(opened.status);
    const next = nextOf(opened, url);
    if (next === undefined)
      return judgeAnswer(opened, url, url.hostname === first.hostname ? undefined : url.hostname);
    if (isSignIn(next)) return { hasil: 'tertutup', alasan: 'minta_masuk' };
    url = next;
  }
  return { hasil: 'terlalu_banyak_pengalihan' };
}

/** Every step of the way is checked anew: a harmless address may lead to one inside the office. */
async function openChecked(
  url: URL,
  gate: Gate,
  signal: AbortSignal,
  method: 'HEAD' | 'GET',
): Promise<Answer | LinkCheck> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { hasil: 'ditolak', alasan: 'bukan_alamat' };
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (!gate.ports.includes(port)) return { hasil: 'ditolak', alasan: 'porta' };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) === 0 ? await withSignal(gate.resolve(host), signal) : [host];
  if (addresses.length === 0) return { hasil: 'tak_terjangkau', alasan: 'nama_tak_dikenal' };
  // One closed address among open ones is how a name is made to slip through.
  if (!addresses.every(gate.mayOpen)) return { hasil: 'ditolak', alasan: 'alamat_pribadi' };
  // Blank names of user and password: they are no part of a question to a stranger.
  const plain = new URL(url);
  plain.username = '';
  plain.password = '';
  const head = method === 'HEAD' ? await tryHead(plain, addresses, signal) : undefined;
  if (head !== undefined && !isWorthReading(head, plain)) return head;
  return await sendRequest(plain, 'GET', addresses, signal);
}

/** Some servers hang up on HEAD: then GET says whether they are there. */
async function tryHead(
  url: URL,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<Answer | undefined> {
  try {
    return await sendRequest(url, 'HEAD', addresses, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    return undefined;
  }
}

function nextOf(answer: Answer, url: URL): URL | undefined {
  const isRedirect = [301, 302, 303, 307, 308].includes(answer.status);
  if (!isRedirect || answer.location === undefined || !URL.canParse(answer.location, url.href))
    return undefined;
  return new URL(answer.location, url);
}

/** A resolver cannot be stopped, but it need not be waited for. */
async function withSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return await new Promise<T>((resolve, reject) => {
    const stop = () => reject(new Error('time limit'));
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
