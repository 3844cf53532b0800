import { describe, expect, it } from 'vitest';
import { judgeNetwork } from '../../../src/evidence/link-facts.js';
import { checkLinks } from '../../../src/evidence/links/check-links.js';

const failing = (code: string) => async () => {
  throw Object.assign(new Error(`getaddrinfo ${code}`), { code });
};

describe('links without a network', () => {
  it.each(['ENOTFOUND', 'EAI_AGAIN'])('are judged by nobody where every host gives %s', async (code) => {
    const links = ['https://satu.contoh.id/', 'https://dua.contoh.id/a', 'bukan alamat'];
    const facts = judgeNetwork(await checkLinks(links, { resolve: failing(code) }));
    expect(facts.untried).toBe(2);
    expect(links.map((link) => facts.of(link)?.hasil)).toEqual([undefined, undefined, 'ditolak']);
  });

  it('are judged where one host was found', () => {
    const facts = judgeNetwork(
      new Map([
        ['https://a.id', { hasil: 'tak_terjangkau', alasan: 'nama_tak_dikenal' }],
        ['https://b.id', { hasil: 'tak_terjangkau', alasan: 'sertifikat' }],
      ]),
    );
    expect(facts.untried).toBe(0);
    expect(facts.of('https://a.id')?.hasil).toBe('tak_terjangkau');
  });

  it('are none where no link was named', () => {
    expect(judgeNetwork(new Map()).untried).toBe(0);
  });
});
