const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What an organisation goes by: a Result that speaks of one has most likely left it behind. */
export const KEPT_THINGS = words(
  'rule rules policy policies checklist checklists guideline guidelines runbook playbook gate sop blueprint enforced template templates drill mandatory standard',
);
/** After these a kept thing is only measured by or belongs to something else ("met the standard", "version 2 of the template"). */
export const NOT_KEPT_AFTER = words('met meet meeting version per against below above');
/** Verbs of others that carry the work on, whatever comes after them. */
export const CARRIED_ON = words(
  'recommended recommends requested reused copied borrowed replicated outlived outlasted inspired invited rebooked reordered continues spread',
);
/** Verbs of a next order, where "me" or "us" follows. */
export const TAKEN_AGAIN = words('booked hired commissioned invited recommended referred asked offered appointed');
/** Words before the noun of one of many that show that there are others. */
export const OTHER = words('other further another more additional neighbouring neighboring sister second');
/** Of these "more" or "another" are a plain count. */
export const NO_OTHERS = words('customers suppliers year years time day week line lines products people');
/** What comes of later work: "a gate for every new signal". */
export const COMING = words('new future later coming subsequent further');
export const COMING_FOR = words('for on in before with to at');
/** Duties of the next of its kind: "new flags need an owner". */
export const NEEDS = words('must need needs get gets go goes require requires carry carries pass passes');
/** What people are spared at once, by the fix itself ("no longer wait"). */
export const SPARED = words(
  'wait waits complain complains have has need needs see sees suffer suffers get gets experience lose miss crash crashes fail fails slow a an the',
);
/** What somebody keeps without carrying anything on. */
export const MERE_KEEPING = words(
  'client customer contract price prices team deadline costs cost job server system lights peace momentum pace same',
);
/** What an object or a repeated occasion starts with, after a verb in the present. */
export const OBJECT_WORDS = words(
  'the a an any every each all it this that these them my our its their his her us me new',
);
/** What something is worth, how it feels or how far it got: verbs that in the present tell the state after the fix and no use of it. */
export const STATE_LEMMAS = words(
  'be have take cost match look work feel seem last need finish complete average stand remain amount mean earn come fit score perform appear sound bring save cover load start fail ' +
    'crash wait love like enjoy thank appreciate know think believe hope want see get go run say show contain count respond deliver arrive make hold pay lose miss complain smile trust understand prefer reach stay improve win talk grow rise fall increase decrease drop',
);
