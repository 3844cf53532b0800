import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Networks of IPv4 that are nobody's on the internet: private, local, shared, of tests, groups and reserved ones. */
const CLOSED_IPV4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // With the address where clouds hand out the keys of a machine, 169.254.169.254.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // The service address of one cloud, in the middle of its public ones.
  ['168.63.129.16', 32],
];

const closed = new BlockList();
for (const [network, bits] of CLOSED_IPV4) closed.addSubnet(network, bits, 'ipv4');

/**
 * True for an address of the public internet. Everything else is refused: a link in an inventory must not make this
 * computer knock at the office's own devices.
 *
 * @param address as a resolver gives it, without brackets; a zone (`%eth0`) is never public
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !closed.check(address, 'ipv4');
  return isIPv6(address) && !address.includes('%') && isPublicIpv6(readGroups(address));
}

/** Of IPv6 only the part given out (2000::/3) is public, and the addresses that carry a public one of IPv4. */
function isPublicIpv6(groups: readonly number[]): boolean {
  const [first = 0, second = 0] = groups;
  const leading = groups.slice(0, 6).join(',');
  // ::ffff:a.b.c.d is the same as a.b.c.d; 64:ff9b::a.b.c.d is how networks without IPv4 reach it.
  if (leading === '0,0,0,0,0,65535' || leading === '100,65435,0,0,0,0')
    return isPublicAddress(tailOf(groups));
  if (first < 0x2000 || first > 0x3fff) return false;
  // Tunnels carry an address of IPv4 that is not looked into (Teredo, 6to4); the rest are protocols and examples.
  return !(
    first === 0x2002 ||
    (first === 0x2001 && second < 0x200) ||
    (first === 0x2001 && second === 0xdb8)
  );
}

function tailOf(groups: readonly number[]): string {
  const [high = 0, low = 0] = groups.slice(6);
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** The eight numbers of a valid IPv6 address. */
function readGroups(address: string): number[] {
  const [before = '', after] = withoutDots(address).split('::');
  const head = numbersOf(before);
  if (after === undefined) return head;
  const tail = numbersOf(after);
  return [...head, ...new Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}

function numbersOf(part: string): number[] {
  return part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
}

/** The last two groups may be written as an address of IPv4. */
function withoutDots(address: string): string {
  return address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes: readonly string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
}
