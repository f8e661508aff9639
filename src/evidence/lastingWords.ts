const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs of a routine, plain and with an s: what somebody does with a thing again and again. No levels ("takes", "costs"), no states ("looks"). */
const ROUTINES = [
  ...'use run follow check ask test print block carry start begin open close read write send get do include require play keep share train rely apply cover hold'.split(
    ' ',
  ),
  ...'sign log record measure track order book build ship deploy call ring fill pass copy report catch alert warn flag fail refuse reject stop prevent enforce'.split(
    ' ',
  ),
  ...'validate verify compare own lead host maintain refer recommend request demand insist expect treat make put bring teach set hand want sit hang stand meet review label'.split(
    ' ',
  ),
  ...'wear show tell give let sort post go weigh count mark note list plan serve offer present rotate switch invite join attend visit sing clean move publish number enter attach'.split(
    ' ',
  ),
];

function thirdPerson(verb: string): string {
  if (/(?:[sx]|[cs]h|[^aeiou]o|go|do)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

export const ROUTINE_PLAIN: ReadonlySet<string> = new Set(ROUTINES);
export const ROUTINE_S: ReadonlySet<string> = new Set(ROUTINES.map(thirdPerson));

/** Present verbs that tell a level or a state, though "now" stands before them ("now takes four minutes"). */
export const LEVELS = words(
  'takes costs looks feels seems works loads lasts needs finishes completes responds averages stands remains amounts means earns comes arrives fits scores ' +
    'performs appears sounds tastes smells goes gets pays makes happens occurs fails misses lacks is was has customers users things sales costs numbers ' +
    'complaints results clients guests orders students patients people teams',
);
/** After a routine verb these tell how fast or how well it goes, not that it became one ("runs in 3 minutes"). */
export const HOW = words(
  'in at under within faster smoothly fine well without stable better perfectly less more fewer only half much down up',
);
/** Before a word these make it a noun or an infinitive, no verb of a clause. */
export const NO_VERB_AFTER = words(
  "the a an my our their his her its your this that these those of to for in on with by from no any per each every all both two three four five six more most some will would can could should may might did didn't does doesn't don't not won't can't and or",
);
/** Subjects that a plain present can follow besides plurals. */
export const PLURAL_SUBJECTS = words('they we people staff you i also now still today nowadays always both police');

/** Places a rule, a form or a habit lives in. What belongs here: what an organisation keeps and goes by, in any trade. */
export const INSTITUTIONS = words(
  'induction inductions rota roster rotas folder binder calendar manual sop sops procedure procedures protocol protocols syllabus agenda routine form forms rules ' +
    'book contract contracts handbook intranet wall noticeboard board repo repository pipeline ci suite process training course menu planner diary spreadsheet sheet ' +
    'log register rulebook statutes bylaws specification specs definition checklist checklists playbook runbook wiki template templates standard policy guide guidelines',
);
/** One of the many places where a thing can spread to. */
export const PLACES = words(
  'store stores shop shops branch branches team teams site sites ward wards class classes classroom classrooms shift shifts school schools department departments office ' +
    'offices region regions unit units plant plants lab labs clinic clinics kitchen kitchens squad squads depot depots warehouse warehouses line lines floor floors hospital ' +
    'hospitals club clubs group groups crew crews country countries locations markets services products projects building buildings halls stations bays centre center centres ' +
    'colleagues teachers managers drivers chapters faculties districts hotels library libraries campuses wing year years house houses customers suppliers',
);
export const ALL = words(
  'all every each other both whole entire neighbouring neighboring remaining rest sister second',
);

/** Participles of a guard that did its work again ("has flagged two dropped days since"). */
export const GUARDED = words(
  'flagged caught catched stopped blocked refused found prevented rejected spotted used run copied saved rescued reused warned trained turned introduced adopted joined asked helped',
);
/** Present verbs of a guard that stays: "the till refuses a voucher without a date". */
export const GUARDS = words(
  'blocks checks rejects refuses alerts warns flags prevents stops validates enforces catches compares reminds guards verifies',
);
export const OBJECT_START = words(
  'the a an any every each all us me them it if when what whether anyone everybody everyone whoever releases new',
);
/** Time words after "the next": a date, not the next of its kind. */
export const NEXT_TIMES = words(
  'day days morning evening night week weeks month months quarter quarters year years hour hours time minute minutes weekend season step steps few two three four five six to level semester term sprint monday tuesday wednesday thursday friday saturday sunday one',
);
