/**
 * Plurals and comparisons that no ending tells: the form and its base. What belongs here: words of everyday English; a
 * word that changes as a regular one does never stands here.
 */
const TABLE =
  'people person|men man|women woman|children child|feet foot|teeth tooth|geese goose|mice mouse|lives life|wives wife|knives knife|shelves shelf|halves half|' +
  'wolves wolf|loaves loaf|thieves thief|criteria criterion|phenomena phenomenon|analyses analysis|crises crisis|bases basis|theses thesis|hypotheses hypothesis|' +
  'diagnoses diagnosis|axes axis|indices index|matrices matrix|vertices vertex|appendices appendix|heroes hero|potatoes potato|tomatoes tomato|' +
  'salesmen salesman|policemen policeman|firemen fireman|foremen foreman|chairmen chairman|craftsmen craftsman|midwives midwife|' +
  'better good|best good|worse bad|worst bad|less little|least little|more much|most much|further far|furthest far|farther far';

const BASES: ReadonlyMap<string, string> = new Map(
  TABLE.split('|').map((row) => {
    const [form = '', base = ''] = row.split(' ');
    return [form, base] as const;
  }),
);
/** Words in "s" that are no plural, beside those in "-ss", "-us" and "-is". */
const SINGULAR: ReadonlySet<string> = new Set(
  (
    'news series species means always perhaps yes his as was has does whereas besides afterwards towards sometimes gas ops devops sales aws dns sms ios kubernetes ' +
    'mathematics physics economics logistics analytics politics ethics canvas gps tps rps qps ms vs christmas atlas bias lens chaos headquarters overseas nowadays'
  ).split(' '),
);

/** The base form of a noun or adjective: "ticket" for "tickets", "good" for "better"; the word itself where it is its own. */
export function nounLemma(word: string): string {
  const base = BASES.get(word);
  if (base !== undefined) return base;
  if (word.length < 4 || !word.endsWith('s') || SINGULAR.has(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|lens|x|[tz]z|sh)es$/.test(word)) return word.slice(0, -2);
  if (/ches$/.test(word)) return /(?:aches|psyches|niches|caches)$/.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  return word.slice(0, -1);
}
