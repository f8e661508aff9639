import { nounLemma } from './nounForms';
import { groupOf, knownPartsOf, NOUN } from './wordGroups';
import { wordSet } from './wordSet';

/** Nouns for people, lower case. What belongs here: words that name who can act on a project, never a system. */
/** A body of people one can be a member of: with "the", "our" or "my" and nothing that sets it apart, it holds the candidate. */
export const TEAM_NOUNS = wordSet('team squad group crew pod department guild teams');

/** Words between "the" or "our" and the team noun that do not make it somebody else's. */
export const OWN_TEAM_WORDS = wordSet(
  'whole entire full own small little tiny big large young new great wonderful amazing local remote core complete combined joint project scrum agile cross-functional dedicated strong immediate close-knit tight-knit rest',
);
/** With "our" or "my", these name the candidate's own team as well; with "the" they may be another. */
export const OWN_WITH_POSSESSIVE = wordSet(
  'dev development engineering software feature product sprint student study capstone class robotics hackathon scrum internship apprentice apprenticeship trainee graduate intern course seminar',
);

/** Nouns for people, singular, that the lexicon doesn't hold among its groups of people. */
const PEOPLE = wordSet(
  `lead leader developer dev analyst designer tester admin operator owner stakeholder coworker co-worker teammate team-mate peer partner vendor supplier
  contractor agency client customer user guy folk person crowd mentee intern junior senior employee staff management leadership exec president vp cto
  cfo cio coo pm pms po tpm sre dba qa hr committee board council company organisation organization org business clinician maintainer contributor author
  reviewer recruiter trainer principal programmer coder sysadmin head chief founder co-founder candidate newcomer everyone guest crew desk office others
  merchant squad group department team counterpart coach porter cook chef waiter cashier electrician plumber mechanic foreman pharmacist kid parent
  neighbour tenant landlord midwife carpenter welder fitter paramedic buyer seller rep captain bookkeeper janitor receptionist photographer journalist
  translator firm authority ministry police hospital embassy insurer lender courier hoster flatmate secretary provider registrar roofer locksmith cleaner
  mum mom dad lad bloke chap fella workmate trainee novice rookie freelancer subcontractor superior successor predecessor skip-level sponsor investor
  shareholder cofounder trustee donor interviewer organiser co-ordinator facilitator presenter strategist marketer aide concierge housekeeper usher`,
);
/** Titles and posts, and what they are cut to. No word that a machine or a program has too: "driver", "agent", "editor", "producer". */
const POSTS = wordSet(
  `sdm em tl svp evp avp ciso cmo cpo cdo cro cso chro gm md gp hca rn ta mp sde swe sdet mle pmt pm-t ba dpo hrbp ae sdr bdr csm kam senco prof
  teamlead team-lead teamleader team-leader dean matron headteacher headmistress chancellor vice-chancellor vice-president bursar governor mayor minister
  councillor ambassador senator`,
);
/** Trades and callings that the lexicon doesn't hold among its groups of people. */
const TRADES = wordSet(
  `sous-chef barista bartender sommelier waitress hostess stewardess baker butcher teller banker trader actuary underwriter adjuster assessor dealer realtor
  barrister paralegal notary bailiff medic physio physiotherapist radiographer dietitian hygienist optician phlebotomist carer caregiver caseworker
  anaesthetist anesthesiologist paediatrician pediatrician counsellor adviser postdoc invigilator bricklayer scaffolder plasterer joiner glazier labourer
  laborer banksman gaffer chargehand ganger crane-driver lorry-driver forklift-driver trucker machinist toolmaker millwright storekeeper shopkeeper
  merchandiser retailer wholesaler distributor manufacturer soldier lifeguard policeman salesman cameraman fisherman repairman handyman businessman
  spokesman warehouseman helmsman skipper bosun purser grower gardener landscaper tailor seamstress hairdresser barber stylist florist artist actress
  stagehand columnist copywriter illustrator animator archivist referee umpire goalkeeper`,
);
/** "forewoman", "salesperson": whoever it is that does it. */
const WHOEVER = /^[a-z]+(?:wom[ae]n|person|people)$/;
/** One of each group of like words that name people by their post, family or calling. */
const AMONG_PEOPLE = 'manager engineer brother lawyer composer priest'.split(' ');
/** Machines and documents have these names too. */
const NOT_PEOPLE = wordSet('controller examiner observer mediator master');
let groups: ReadonlySet<number | undefined> | undefined;

/** Whether a noun, in lower case, names people other than the candidate: "electricians", "boss", "landlord". */
export function isPersonNoun(word: string): boolean {
  const noun = nounLemma(word);
  if ([PEOPLE, POSTS, TRADES].some((words) => words.has(noun) || words.has(word)) || WHOEVER.test(noun)) return true;
  if (NOT_PEOPLE.has(noun) || (knownPartsOf(noun) & NOUN) === 0) return false;
  groups ??= new Set(AMONG_PEOPLE.map(groupOf));
  return groups.has(groupOf(noun));
}

/** Those whom a product or a service is for: what they do is what the story found, not a step of it. */
export const AUDIENCE = wordSet(
  'people customers users clients guests visitors patients pupils students kids children parents families tenants passengers callers riders shoppers residents attendees readers viewers players',
);

/** Departments named without an article ("Legal signed it"). Capital letter needed. */
export const DEPARTMENTS = wordSet(
  'platform growth design legal ops operations sales finance marketing engineering hr support storage product security qa infra infrastructure devops sre procurement i.t compliance data networking governance treasury audit management leadership billing payments logistics research editorial risk devrel integration applications manufacturing production quality maintenance analytics',
);

/** "one of us", "the two of us": what stands before "of us". */
export const COUNTS_OF_US = wordSet(
  'one two three four five six seven all both each some most several half many couple few rest group bunch lot',
);

/** Pronouns for everybody present, the candidate among them. */
export const EVERYBODY = wordSet('everyone everybody');
