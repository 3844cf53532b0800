import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isIPv6 } from 'node:net';

/** Of a page no more than this is read: titles and notices of sign-in pages stand at the beginning. */
const LARGEST_BODY = 32 * 1024;

/** Plain and honest; says whose request it is to those who read the log of a server. */
const USER_AGENT = 'siap-iga (pemeriksa tautan)';

export interface Answer {
  readonly status: number;
  /** The header `location` as sent. */
  readonly location: string | undefined;
  /** Beginning of the page; blank for HEAD. */
  readonly text: string;
}

/**
 * Sends one request and reads the beginning of the answer. Sends no cookie and follows no redirect.
 *
 * @param addresses checked ones; the connection goes to these and asks no resolver again, so that a name which changes
 * between the check and the connection leads nowhere else
 * @throws the error of the network, or of the signal
 */
export async function sendRequest(
  url: URL,
  method: 'HEAD' | 'GET',
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<Answer> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return await new Promise<Answer>((resolve, reject) => {
    const request = send(
      url,
      {
        method,
        signal,
        // A connection of its own: a pooled one may lead to an address checked for another link.
        agent: false,
        lookup: pinTo(addresses),
        headers: {
          'user-agent': USER_AGENT,
          accept: '*/*',
          'accept-encoding': 'identity',
          'accept-language': 'id',
        },
      },
      (response) => {
        const pieces: Buffer[] = [];
        let length = 0;
        const finish = () => {
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location,
            text: Buffer.concat(pieces).subarray(0, LARGEST_BODY).toString('utf8'),
          });
          response.destroy();
        };
        response.on('data', (piece: Buffer) => {
          pieces.push(piece);
          length += piece.length;
          if (length >= LARGEST_BODY) finish();
        });
        response.on('end', finish);
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end();
  });
}

/** Trap: Node asks for one address or for all of them, depending on its version and settings. */
function pinTo(addresses: readonly string[]): LookupFunction {
  const list = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return (_host, options, callback) => {
    const [first] = list;
    if (options.all === true) callback(null, list);
    else if (first !== undefined) callback(null, first.address, first.family);
  };
}
