import type { Piece } from './piece';

const TICKET = /^[A-Z][A-Z\d]{1,9}-\d{1,7}$/;
const SERVICE_DESK = /^(?:INC|CHG|PRB|REQ|RITM|SCTASK)\d{5,10}$/;

/** Words before a short or doubtful id that make it a ticket. */
const TICKET_WORDS = new Set([
  ...['ticket', 'tickets', 'issue', 'issues', 'jira', 'bug', 'bugs', 'epic', 'incident', 'incidents', 'case'],
  ...['task', 'subtask', 'defect'],
]);

/** Letters before a number that the whole industry shares: standards, algorithms, products, exams. No tracker's key. */
const SHARED_PREFIXES = new Set(
  (
    'CVE CWE ISO IEC EN DIN ANSI IEEE ASTM SAE NIST FIPS RFC PEP JEP JSR KIP EIP ERC BIP ECMA ES SOC SOX PCI HIPAA ' +
    'GDPR WCAG OWASP UTF UCS ASCII SHA MD AES DES RSA HMAC CRC BASE TLS SSL HTTP HTTPS TCP UDP IP IPV USB HDMI PCIE ' +
    'DDR RTX GTX GPT LLM BERT CIFAR MNIST COVID SARS ICD HL ARM X86 AMD RS RJ MIL STD DO AZ AWS GCP PL DP SC MS KB ' +
    'SEV PRIO SLA FY HY CY QTR STEP PHASE TIER LEVEL DAY WEEK TOP ROUND TEAM TYPE ZONE UNIT ROOM GATE LINE BUS AIRBUS ' +
    'BOEING MODEL SERIES VERSION V NCC ACM KDD ICML CS TS SS IBAN BIC ITIL COBIT CMMI ASIL OKR KPI'
  ).split(' '),
);

/** A number of a ticket in a tracker: "PAY-4812", "INC0048213". Not "ISO-27001", "SHA-256" or "CVE-2021-44228". */
export function isTicket({ text, after }: Piece, before: readonly Piece[]): boolean {
  if (SERVICE_DESK.test(text)) return true;
  if (!TICKET.test(text) || after === '-') return false;
  const [prefix = '', digits = ''] = text.split('-');
  if (SHARED_PREFIXES.has(prefix)) return false;
  if (before.slice(-2).some(({ text: word }) => TICKET_WORDS.has(word.toLowerCase()))) return true;
  const year = /^(?:19|20)\d\d$/.test(digits);
  return prefix.length > 2 && digits.length > 2 && !year;
}

/** Whose number it is. The first ones need no "number" behind them. */
const ACCOUNT_WORDS = new Set(['account', 'acct', 'iban']);
const NUMBERED_WORDS = new Set([
  ...['customer', 'client', 'employee', 'member', 'policy', 'contract', 'invoice', 'patient', 'passport', 'tenant'],
  ...['card', 'badge', 'personnel', 'policyholder'],
]);
const NUMBER_WORDS = new Set(['number', 'no', 'nr', 'id', '#', 'num']);
const LEAST_DIGITS = 6;

/** An account's, customer's or employee's number that begins at an index, or undefined. */
export function numberAfterRole(pieces: readonly Piece[], index: number): { start: number; end: number } | undefined {
  const word = pieces[index]?.text.toLowerCase() ?? '';
  if (!ACCOUNT_WORDS.has(word) && !NUMBERED_WORDS.has(word)) return undefined;
  let at = index + 1;
  if (NUMBER_WORDS.has(pieces[at]?.text.toLowerCase() ?? '')) at += 1;
  else if (!ACCOUNT_WORDS.has(word)) return undefined;
  const first = pieces[at];
  if (first === undefined) return undefined;
  const start = first.start + (first.text.startsWith('#') ? 1 : 0);
  let end = 0;
  let digits = 0;
  // Numbers are written in groups, but a group is at most four digits where there is another.
  for (; at < pieces.length && at < index + 9; at += 1) {
    const piece = pieces[at];
    const group = piece?.text.replace(/^#/, '') ?? '';
    if (piece === undefined || !/^\d[\d-]*$/.test(group)) break;
    digits += group.replaceAll('-', '').length;
    end = piece.end;
    if (piece.after !== '' || group.length > 4) break;
  }
  return digits >= LEAST_DIGITS ? { start, end } : undefined;
}
