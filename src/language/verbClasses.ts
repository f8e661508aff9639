import { wordSet } from './wordSet';
/** What a verb says, lower case base forms. A verb in none of these tables names an action. */
/** How things were, or what went on in a head: nothing was done. */
export const STATES = wordSet(
  `be have own possess know think believe feel like love hate enjoy mean mind matter seem appear contain include consist comprise lack belong exist remain stay deserve
  expect hope fear doubt trust understand remember forget regret suppose assume imagine suspect wonder wish depend rely care worry owe cost weigh resemble fit suit tend live reside
  stand wait sleep concern prefer appreciate agree-with value admire tolerate last result vary differ involve represent equal exceed guess struggle hesitate sit-in serve host lie
  become grow fear dream want need fall tire happen occur`,
);

/** What befell the subject: it was met with, not done. */
export const HAPPENINGS = wordSet(
  'face encounter experience suffer receive lose miss inherit undergo endure fail hit gain earn benefit exceed survive crash bump overlook stumble incur win celebrate score laugh smile cheer cry joke chuckle forget lag arrive',
);

/** A need, a wish or a plan where an infinitive or a clause follows. */
export const WISHES = wordSet(
  'need want hope intend wish plan expect aim prefer hesitate fail refuse tend use forget suppose mean decline hate like love long',
);

/** What a team does in answer to somebody else's action: no sign of who acted. */
export const REACTIONS = wordSet(
  `adopt use like love accept approve appreciate welcome thank trust learn understand benefit gain grow become respond react struggle lose suffer know need want face miss get
  receive follow join ask expect feel see notice complain resist object disagree hesitate worry doubt oppose recognise recognize realise realize say tell give praise enjoy support rely depend celebrate
  win reach hit meet-deadline start-using request insist prefer suggest demand trust embrace thrive improve`,
);

/** Verbs whose clause or question is reported: what was said, asked, thought or arranged. */
export const REPORTING = wordSet(
  `say tell ask propose suggest recommend think believe argue explain show convince persuade agree decide realise realize notice discover find learn know understand insist
  mention claim state report warn assume guess hope expect confirm conclude verify check ensure demand request promise announce remind point feel suspect hear see mean wonder
  assure advise inform note prove determine worry fear imagine consider estimate predict write answer reply admit acknowledge emphasise emphasize stress demonstrate establish
  clarify communicate request require prefer wish want challenge question document outline describe recognise recognize observe figure make pitch advocate push negotiate
  calculate identify reveal indicate imply guarantee highlight signal log state share raise discuss debate vote specify commit plead lobby urge test analyse analyze evaluate investigate measure alert`,
);

/** Nouns that hold a proposal, a thought or words: what follows "that" or a colon is reported. */
export const REPORT_NOUNS = wordSet(
  `idea ideas proposal proposals suggestion suggestions plan plans recommendation compromise option options question questions fact belief opinion argument assumption hypothesis theory concern
  concerns feeling view point message email mail note answer reply pitch promise rule rules condition conditions request requirement requirements agreement impression sense thought thoughts
  case claim risk possibility chance hope fear worry goal goals aim objective decision way ways news alternative alternatives scenario`,
);

/** As a label before a colon, these announce what was only thought of ("Option B: we split it"). */
export const OPTION_NOUNS = wordSet(
  'idea ideas proposal suggestion option options alternative alternatives scenario hypothesis question goal aim',
);

/** Past participles of these verbs after "was" describe a state rather than an action. */
export const STATE_PARTICIPLES = wordSet(
  `base involve locate situate relate connect suppose expect require need know name compose comprise cause affect impact concern interest worry surprise please satisfy
  tire frustrate motivate dedicate experience qualify commit excite overwhelm limit overload stick lose break crowd own intend mean aim suit bear
  associate compromise exhaust freeze delight disappoint impress confuse thrill convince determine honor honour amaze shock allow permit entitle oblige force bind align focus
  tempt burn bore embarrass annoy upset saturate corrupt damage flood misalign hide outdate date acquaint occupy swamp
  equip gear inspire depend deprecate isolate spread cost rent lease license go blindside cram jam clog rust tangle delay ashame reflect mirror`,
);

/** Passives that tell how something was received or what came of it: an outcome, and no action left without its doer. */
export const RECEPTIONS = wordSet(
  `accept approve receive appreciate reduce improve increase decrease recognise recognize award praise adopt promote welcome reject reward thank halve shorten
  rate rank grade judge consider deem regard abandon`,
);

/** "Written in Kotlin", "built in 2012": with "in", a trait. */
export const MADE_OF = wordSet('write build develop implement code program');

/** "We had a meeting": a noun that makes "have" an action. */
export const MEETING_NOUNS = wordSet(
  'meeting meetings call calls discussion discussions brainstorm brainstorming session sessions workshop workshops chat chats conversation conversations retrospective retro sync syncs standup standups stand-up stand-ups debate debates huddle contest contests competition hackathon hackathons bake-off walkthrough walk-through kickoff kick-off vote rehearsal rehearsals interviews post-mortem postmortem',
);

/** "We saw an increase": what is seen is an outcome and no action. */
export const OUTCOME_NOUNS = wordSet(
  'increase drop decrease improvement improvements reduction rise growth spike spikes decline uptick gain gains boost jump surge results benefit benefits success progress impact savings',
);

/** After "get", these make an action of it ("got it working", "got rid of"). */
export const GET_DONE = wordSet(
  'together rid started working running going live done fixed approval approved buy-in permission sign-off agreement consensus through back down ready right deployed up',
);

/** "We hit our target" against "we hit a wall". */
export const GOALS = wordSet(
  'target targets deadline deadlines goal goals date dates milestone milestones quota audit audits exam exams inspection inspections',
);

/** "We made progress": what came of it. */
export const MADE_OUTCOMES = wordSet('progress headway mistake mistakes error errors profit loss losses sense money');

/** Semi-auxiliaries: the action stands in the infinitive or gerund after them. */
export const CHAINS = wordSet(
  'have manage start begin continue keep end proceed go help get come stop finish choose decide try attempt',
);

/** Participles that narrow the noun before them rather than tell an action ("the team assigned to it"). */
export const REDUCED_RELATIVES = wordSet(
  'assign base involve affect impact dedicate comprise compose call name task form locate consist concern responsible relate attach entitle associate own mention hire',
);

/** A participle that opens a sentence and hangs on what follows ("Based on this, I…"). */
export const PARTICIPLE_OPENERS = wordSet(
  'base give face arm drive compare concern task inspire motivate surround equip frustrate pressure combine overwhelm couple worry convince challenge know determine encourage alarm provide',
);

/** "I worked with them to improve quality": an infinitive that names an aim and no action. */
export const AIMS = wordSet(
  'improve ensure help support understand make resolve address solve deliver achieve get find keep meet complete finish be have see learn know reach increase reduce enable drive',
);
