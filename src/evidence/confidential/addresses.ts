import type { Piece } from './piece';

const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const IP_V4 = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
const IP_V6 = /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i;

/** Loopback, "any", broadcast, well-known resolvers, and the blocks that are kept for documentation. */
const PUBLIC_IP = /^(?:127\.|0\.|255\.|8\.8\.[48]\.|1\.1\.1\.1$|1\.0\.0\.1$|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/;
const PRIVATE_IP = /^(?:192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/** Words before four numbers that make them an address. */
const ADDRESS_WORDS = new Set([
  ...['ip', 'ips', 'ipv4', 'address', 'addresses', 'host', 'hosts', 'subnet', 'gateway', 'server', 'box'],
  ...['node', 'machine', 'cidr', 'ping', 'pinged', 'ssh', 'dns'],
]);

/** Words before four numbers that make them a version. */
const VERSION_WORDS = new Set([
  ...['version', 'versions', 'v', 'ver', 'release', 'build', 'firmware', 'driver', 'patch', 'sdk', 'jdk', 'client'],
  ...['upgrade', 'upgraded', 'update', 'updated', 'downgraded', 'rev', 'revision', 'hotfix'],
]);

/** Below this, the first of four numbers is as likely the first of a version. */
const LEAST_FIRST = 20;

export function isEmail({ text }: Piece): boolean {
  if (!text.includes('@') || text.length > 254 || !EMAIL.test(text)) return false;
  const [user = '', domain = ''] = text.toLowerCase().split('@');
  // "git@github.com" is how everybody clones; example.com is nobody's.
  return user !== 'git' && /\.[a-z]{2,}$/.test(domain) && !/(?:^|\.)example\.[a-z]+$/.test(domain);
}

/** `before` are the words in front of it, the nearest last. */
export function isIpAddress({ text }: Piece, before: readonly Piece[]): boolean {
  if (IP_V4.test(text)) return isIpV4(text, before);
  if (!IP_V6.test(text) || text.length < 6 || !/\d/.test(text)) return false;
  const groups = text.split(':').filter((group) => group !== '');
  return (text.includes('::') && groups.length >= 2) || groups.length === 8;
}

function isIpV4(text: string, before: readonly Piece[]): boolean {
  const numbers = text.split('.').map(Number);
  if (numbers.some((number) => number > 255) || PUBLIC_IP.test(text)) return false;
  const last = before.at(-1)?.text ?? '';
  if (before.slice(-4).some(({ text: word }) => ADDRESS_WORDS.has(word.toLowerCase()))) return true;
  if (before.slice(-3).some(({ text: word }) => VERSION_WORDS.has(word.toLowerCase()))) return false;
  if (PRIVATE_IP.test(text)) return true;
  // "Oracle 10.2.0.4" is a version, "from 10.2.0.4" is an address.
  if (text.startsWith('10.')) return !/^\p{Lu}/u.test(last);
  return (numbers[0] ?? 0) >= LEAST_FIRST;
}
