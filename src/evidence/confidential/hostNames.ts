import type { Piece } from './piece';

/** Last labels that no public name has. */
const INTERNAL_ENDINGS = new Set(['internal', 'corp', 'lan', 'intranet', 'localdomain']);

/** Labels in the middle that mark a name as a company's own. */
const INTERNAL_LABELS = new Set(['internal', 'corp', 'intranet', 'intra', 'prod', 'stg', 'staging']);

/** What looks like the end of a host's name and is the end of a file's. */
const FILE_ENDINGS = new Set(
  (
    'yaml yml json ts js tsx jsx mjs java py go xml properties conf cfg md txt rs cs kt rb php sh sql toml ini env log ' +
    'csv html css scss lock tf jar zip gz so dll exe proto class'
  ).split(' '),
);

/** Reversed names of packages and classes begin with one of these. */
const PACKAGE_BEGINNINGS = new Set('com org net io java javax sun jdk dev de edu gov app'.split(' '));

const LABEL = /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/;
/** The parts of a machine's name that say where it stands: "payments-prod-eu-02". */
const ENVIRONMENTS = new Set(['prod', 'prd', 'stg', 'staging', 'uat']);
const CLOUD_MACHINE = /^ip(?:-\d{1,3}){4}$/;

/** A machine that only its company's network knows: "build07.corp", "wiki.internal.acme.com", "prod-db-03". */
export function isInternalHost({ text }: Piece): boolean {
  if (text.length > 120) return false;
  const name = text.toLowerCase();
  if (CLOUD_MACHINE.test(name)) return true;
  const labels = name.split('.');
  if (labels.length === 1) return isNumberedHost(name.split('-'));
  if (!labels.every((label) => LABEL.test(label)) || !/\p{Ll}/u.test(text)) return false;
  const first = labels[0] ?? '';
  const last = labels.at(-1) ?? '';
  if (FILE_ENDINGS.has(last)) return false;
  if (INTERNAL_ENDINGS.has(last)) return !PACKAGE_BEGINNINGS.has(first);
  // "settings.local" is a file; a machine is numbered, or stands in a domain.
  if (last === 'local') return labels.length > 2 || /\d$/.test(first);
  if (PACKAGE_BEGINNINGS.has(first) || !/^[a-z]{2,6}$/.test(last)) return false;
  return labels.length > 2 && labels.slice(0, -1).some((label) => INTERNAL_LABELS.has(label));
}

/** An environment, another word, and a number of two or three digits at the end. */
function isNumberedHost(parts: readonly string[]): boolean {
  const words = parts.slice(0, -1);
  return (
    words.length >= 2 &&
    words.every((word) => /^[a-z]+$/.test(word)) &&
    words.some((word) => ENVIRONMENTS.has(word)) &&
    /^\d{2,3}$/.test(parts.at(-1) ?? '')
  );
}
