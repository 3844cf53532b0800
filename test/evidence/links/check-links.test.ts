import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLinks, type LinkCheckOptions } from '../../../src/evidence/links/check-links.js';
import { isPublicAddress } from '../../../src/evidence/links/public-address.js';
import { linkCheckSchema } from '../../../src/evidence/schema/link-check.js';

/** What the server on this computer was asked, as "METHOD host path". */
const asked: string[] = [];
let sent = 0;
let open = 0;
let mostOpen = 0;
let server: Server;
let port = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method, headers, url = '/' } = request;
    asked.push(`${method} ${headers.host?.replace(/:.*/, '')} ${url}`);
    expect(headers.cookie).toBeUndefined();
    expect(headers.authorization).toBeUndefined();
    expect(headers['user-agent']).toMatch(/^siap-iga /);
    const to = (location: string) =>
      response.writeHead(302, { location, 'set-cookie': 'masuk=1; Path=/' }).end();
    const [, page = '', rest = ''] = url.split('/');
    if (page === 'status') response.writeHead(Number(rest)).end('halaman');
    else if (page === 'tanpa-head') response.writeHead(method === 'HEAD' ? 405 : 200).end('halaman');
    else if (page === 'putus-head' && method === 'HEAD') request.socket.destroy();
    else if (page === 'putus') request.socket.destroy();
    else if (page === 'ke') to(decodeURIComponent(rest));
    else if (page === 'langkah') Number(rest) === 0 ? response.end() : to(`/langkah/${Number(rest) - 1}`);
    else if (page === 'berputar') to('/berputar');
    else if (page === 'lambat') return;
    else if (page === 'menetes') {
      response.writeHead(method === 'HEAD' ? 500 : 200);
      response.write('a');
      const drip = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(drip));
    } else if (page === 'besar') {
      response.writeHead(method === 'HEAD' ? 405 : 200);
      const more = () => {
        while (!response.destroyed && sent < 200e6) {
          sent += 65_536;
          if (!response.write(Buffer.alloc(65_536, 97))) return;
        }
        response.end();
      };
      response.on('drain', more);
      if (method === 'GET') more();
      else response.end();
    } else if (page === 'bersama') {
      open += 1;
      mostOpen = Math.max(mostOpen, open);
      setTimeout(() => {
        open -= 1;
        response.end();
      }, 30);
    } else response.end(method === 'GET' ? 'halaman' : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Every name leads to the server here, but for those that lead inside. */
const HOSTS: Readonly<Record<string, readonly string[]>> = {
  'dalam.contoh.id': ['10.0.0.5'],
  'separuh.contoh.id': ['127.0.0.1', '192.168.1.1'],
  'kosong.contoh.id': [],
};

const gate = (): LinkCheckOptions => ({
  resolve: async (host) => HOSTS[host] ?? ['127.0.0.1'],
  mayOpen: (address) => address === '127.0.0.1' || isPublicAddress(address),
  ports: [port],
  timeLimit: 2000,
});

async function check(path: string, options: LinkCheckOptions = {}) {
  const link = path.startsWith('http') ? path : `http://situs.contoh.id:${port}${path}`;
  const result = (await checkLinks([link], { ...gate(), ...options })).get(link);
  expect(linkCheckSchema.parse(result)).toEqual(result);
  return result;
}

const redirectTo = (target: string) => `/ke/${encodeURIComponent(target)}`;

describe('checkLinks: what a link shows', () => {
  it('asks for the head only when that is enough', async () => {
    asked.length = 0;
    expect(await check('/ada')).toEqual({ hasil: 'hidup' });
    expect(asked).toEqual(['HEAD situs.contoh.id /ada']);
  });

  it.each([
    [404, { hasil: 'mati', status: 404 }],
    [410, { hasil: 'mati', status: 410 }],
    [500, { hasil: 'mati', status: 500 }],
    [401, { hasil: 'tertutup', alasan: 'minta_masuk' }],
    [403, { hasil: 'tertutup', alasan: 'minta_izin' }],
    [429, { hasil: 'tak_terjangkau', alasan: 'sibuk' }],
    [503, { hasil: 'tak_terjangkau', alasan: 'sibuk' }],
  ])('status %d', async (status, expected) => {
    expect(await check(`/status/${status}`)).toEqual(expected);
  });

  it('asks again for the page where HEAD is not allowed', async () => {
    asked.length = 0;
    expect(await check('/tanpa-head')).toEqual({ hasil: 'hidup' });
    expect(asked).toEqual(['HEAD situs.contoh.id /tanpa-head', 'GET situs.contoh.id /tanpa-head']);
    expect(await check('/putus-head')).toEqual({ hasil: 'hidup' });
  });

  it('reads a few kilobytes of a page without end', async () => {
    sent = 0;
    expect(await check('/besar')).toEqual({ hasil: 'hidup' });
    // What was sent but not read lies in the buffers of the connection.
    expect(sent).toBeLessThan(20e6);
  });

  it('says when nobody answers', async () => {
    expect(await check('/putus')).toEqual({ hasil: 'tak_terjangkau', alasan: 'jaringan' });
    expect(await check(`http://kosong.contoh.id:${port}/`)).toEqual({
      hasil: 'tak_terjangkau',
      alasan: 'nama_tak_dikenal',
    });
    const unknown = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    expect(await check('/ada', { resolve: async () => await Promise.reject(unknown) })).toEqual({
      hasil: 'tak_terjangkau',
      alasan: 'nama_tak_dikenal',
    });
  });

  it('does not stumble over a server that cannot encrypt', async () => {
    expect(await check(`https://situs.contoh.id:${port}/`)).toEqual({
      hasil: 'tak_terjangkau',
      alasan: 'jaringan',
    });
  });
});

describe('checkLinks: time', () => {
  it.each(['/lambat', '/menetes'])('%s ends at the limit', async (path) => {
    const begin = performance.now();
    expect(await check(path, { timeLimit: 200 })).toEqual({ hasil: 'lewat_waktu' });
    expect(performance.now() - begin).toBeLessThan(1500);
  });

  it('does not wait for a resolver that never answers', async () => {
    expect(await check('/ada', { timeLimit: 100, resolve: async () => await new Promise(() => {}) })).toEqual(
      {
        hasil: 'lewat_waktu',
      },
    );
  });
});

describe('checkLinks: redirects', () => {
  it('follows five', async () => {
    expect(await check('/langkah/5')).toEqual({ hasil: 'hidup' });
    expect(await check('/langkah/6')).toEqual({ hasil: 'terlalu_banyak_pengalihan' });
    expect(await check('/berputar')).toEqual({ hasil: 'terlalu_banyak_pengalihan' });
  });

  it('names the host where a short link ends', async () => {
    const target = `http://lain.contoh.id:${port}/ada`;
    expect(await check(redirectTo(target))).toEqual({ hasil: 'hidup', tujuan: 'lain.contoh.id' });
  });

  it.each([
    'https://accounts.google.com/ServiceLogin?continue=x',
    'https://login.microsoftonline.com/common/oauth2',
    'https://www.instagram.com/accounts/login/?next=x',
    'https://www.facebook.com/login.php',
  ])('stops before a page that asks who one is: %s', async (target) => {
    expect(await check(redirectTo(target))).toEqual({ hasil: 'tertutup', alasan: 'minta_masuk' });
  });

  it('refuses to go where it would not have begun', async () => {
    const refused = { hasil: 'ditolak', alasan: 'alamat_pribadi' };
    expect(await check(redirectTo(`http://dalam.contoh.id:${port}/`))).toEqual(refused);
    expect(await check(redirectTo(`http://192.168.1.1:${port}/`))).toEqual(refused);
    expect(await check(redirectTo(`http://[::ffff:10.0.0.1]:${port}/`))).toEqual(refused);
    expect(await check(redirectTo('http://situs.contoh.id:22/'))).toEqual({
      hasil: 'ditolak',
      alasan: 'porta',
    });
    expect(await check(redirectTo('file:///etc/passwd'))).toEqual({
      hasil: 'ditolak',
      alasan: 'bukan_alamat',
    });
  });
});

describe('checkLinks: addresses that are never asked', () => {
  it.each([
    ['http://dalam.contoh.id:PORT/', 'alamat_pribadi'],
    ['http://separuh.contoh.id:PORT/', 'alamat_pribadi'],
    ['http://10.0.0.5:PORT/', 'alamat_pribadi'],
    // Other ways to write 169.254.169.254 and 192.168.0.1.
    ['http://2852039166:PORT/', 'alamat_pribadi'],
    ['http://0xc0.0xa8.0.1:PORT/', 'alamat_pribadi'],
    ['http://[::1]:PORT/', 'alamat_pribadi'],
    ['http://situs.contoh.id:25/', 'porta'],
    ['http://situs.contoh.id/', 'porta'],
    ['D:\\data\\a.pdf', 'bukan_alamat'],
    ['kanal YouTube kami', 'bukan_alamat'],
  ])('%s', async (pattern, alasan) => {
    asked.length = 0;
    const link = pattern.replace('PORT', String(port));
    expect((await checkLinks([link], gate())).get(link)).toEqual({ hasil: 'ditolak', alasan });
    expect(asked).toEqual([]);
  });

  it('refuses this computer and other ports unless told otherwise', async () => {
    const own = `http://127.0.0.1:${port}/`;
    expect((await checkLinks([own])).get(own)).toEqual({ hasil: 'ditolak', alasan: 'porta' });
    expect((await checkLinks([own], { ports: [port] })).get(own)).toEqual({
      hasil: 'ditolak',
      alasan: 'alamat_pribadi',
    });
  });

  it('goes to the address that was checked, whatever the name says later', async () => {
    asked.length = 0;
    let questions = 0;
    const changing = async () => {
      questions += 1;
      return questions === 1 ? ['127.0.0.1'] : ['10.0.0.5'];
    };
    // The name means nothing to the system's own resolver: only the checked address can have been used.
    const link = `http://berganti.invalid:${port}/ada`;
    expect((await checkLinks([link], { ...gate(), resolve: changing })).get(link)).toEqual({
      hasil: 'hidup',
    });
    expect(questions).toBe(1);
    expect(asked).toEqual(['HEAD berganti.invalid /ada']);
  });

  it('sends no name and password of an address', async () => {
    expect(await check(`http://admin:rahasia@situs.contoh.id:${port}/ada`)).toEqual({ hasil: 'hidup' });
  });
});

describe('checkLinks: many', () => {
  it('opens each once, four at a time, in the order given', async () => {
    const links = Array.from({ length: 20 }, (_, index) => `http://situs.contoh.id:${port}/bersama/${index}`);
    asked.length = 0;
    mostOpen = 0;
    const done: number[] = [];
    const result = await checkLinks([...links, ...links], {
      ...gate(),
      onChecked: (count) => done.push(count),
    });
    expect([...result.keys()]).toEqual(links);
    expect(asked).toHaveLength(20);
    expect(mostOpen).toBe(4);
    expect(done).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});
