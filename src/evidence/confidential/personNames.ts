import { DAYS_AND_MONTHS } from '../../language/wordClasses';
import type { Range } from '../../story/types';
import type { Piece } from './piece';

/** Words for a person by what they do. A name right behind one is that person's. */
const ROLES = new Set([
  ...['manager', 'boss', 'supervisor', 'lead', 'leader', 'teamlead', 'director', 'head', 'vp', 'ceo', 'cto', 'cfo'],
  ...['coo', 'ciso', 'svp', 'founder', 'engineer', 'developer', 'colleague', 'coworker', 'co-worker', 'teammate'],
  ...['peer', 'mentor', 'mentee', 'intern', 'designer', 'architect', 'analyst', 'scientist', 'researcher', 'pm'],
  ...['tpm', 'owner', 'professor', 'recruiter', 'consultant', 'president', 'officer', 'nurse', 'doctor', 'technician'],
]);

/** Roles that are a person's without "my" or "the" before them. */
const TITLES = new Set(['vp', 'svp', 'ceo', 'cto', 'cfo', 'coo', 'ciso', 'director', 'president', 'professor']);

const OWNERS = new Set(['my', 'our', 'their', 'his', 'her', 'your', 'the', 'a', 'an', 'its', 'another', 'one', 'this']);

/** Before "manager" and the like, these make it a program. */
const PROGRAMS = new Set(
  (
    'package cluster task window resource session state secret secrets file memory process dependency version queue ' +
    'connection transaction password config configuration device traffic tag workload job node font key network cache ' +
    'search browser rule render game'
  ).split(' '),
);

/** Capitalised words that are no part of a person's name: teams, trades, days, and what they work with. */
const NO_NAMES = new Set(
  (
    'team teams group department dept division squad platform engineering engineer engineers services service product ' +
    'data support operations ops security customer customers sales finance marketing legal payments billing checkout ' +
    'infrastructure infra cloud web mobile android ios backend frontend software hardware devops sre quality test qa ' +
    'senior junior principal staff lead manager director developer designer architect analyst scientist project program ' +
    'machine learning artificial intelligence research ' +
    `${DAYS_AND_MONTHS} ` +
    'may north south east west america ' +
    'europe asia africa bank corp inc ltd gmbh llc university college hospital school institute google amazon microsoft ' +
    'apple facebook meta netflix oracle java python kafka kubernetes docker azure linux windows slack zoom teams jira i ' +
    'we he she they it and but then so because when while who after before that if to in on at for from with as or the ' +
    'this these those my our his her their what how why where also however first next later finally'
  ).split(' '),
);

const NAME = /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u;
const INITIAL = /^\p{Lu}$/u;
const PARTICLES = new Set(['de', 'la', 'van', 'von', 'der', 'den', 'da', 'dos', 'di', 'del', 'bin', 'al', 'ter', 'el']);

interface NamedPerson {
  readonly name: Range;
  /** The word for what they do. */
  readonly role: Range;
}

/** The full name behind a role at an index: "my manager Ana Ruiz". A first name alone says little, and is left. */
export function nameAfterRole(pieces: readonly Piece[], index: number): NamedPerson | undefined {
  const role = pieces[index];
  if (role === undefined || !ROLES.has(role.text.toLowerCase()) || !(role.after === '' || role.after === ',')) {
    return undefined;
  }
  const before = pieces.slice(Math.max(0, index - 4), index).map(({ text }) => text.toLowerCase());
  const owned = before.some((word) => OWNERS.has(word)) || TITLES.has(role.text.toLowerCase());
  if (!owned || PROGRAMS.has(before.at(-1) ?? '')) return undefined;
  let at = index + 1;
  if (/^(?:named|called)$/i.test(pieces[at]?.text ?? '')) at += 1;
  const first = pieces[at];
  if (first === undefined || !(isName(first) || (INITIAL.test(first.text) && first.after === '.'))) return undefined;
  if (first.after !== '' && first.after !== '.') return undefined;
  at += 1;
  while (PARTICLES.has(pieces[at]?.text ?? '') && pieces[at]?.after === '' && at < index + 6) at += 1;
  const last = pieces[at];
  if (last === undefined || !isName(last)) return undefined;
  // "Site Reliability Engineering" goes on; a name of two words does not.
  const next = pieces[at + 1];
  if (last.after === '' && next && /^\p{Lu}/u.test(next.text) && NO_NAMES.has(next.text.toLowerCase()))
    return undefined;
  return { name: { start: first.start, end: last.end }, role: { start: role.start, end: role.end } };
}

function isName({ text }: Piece): boolean {
  return NAME.test(text) && text.length < 30 && !NO_NAMES.has(text.toLowerCase());
}
