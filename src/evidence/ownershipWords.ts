import type { WordClasses } from './phrasePattern';

/** The words in which people say whose work something is, by their part in the sentence. */
export const OWNERSHIP_WORDS: WordClasses = {
  be: "am is are was were be been being 's",
  // Adverbs that may stand between a verb and what it says, and change nothing about it.
  adv: `technically officially formally strictly really actually even directly exactly normally usually necessarily quite
    speaking also still currently originally initially always ever simply clearly entirely fully completely solely mostly
    only just now then later yet effectively personally already itself`,
  // Ways of standing inside somebody's area.
  within: 'part one in within inside on from under of any among near',
  // What a person answers for, as a noun after "my".
  duty: `job jobs role remit scope responsibility responsibilities duty duties team teams squad department dept area areas domain
    territory service services component components system systems code codebase module modules project projects ticket
    tickets mandate charter description plate jurisdiction layer repo repository lane business call decision task tasks
    assignment product products purview wheelhouse grade position group division unit backlog roadmap corner turf sprint
    okr okrs work brief contract pipeline pipelines app application database`,
  // People as a body, who can own things.
  group: `team teams squad squads group groups tribe crew unit department departments dept division org organisation
    organization vendor vendors supplier suppliers contractor contractors agency provider maintainers society
    ops sre qa devops infra infrastructure marketing sales finance legal security procurement operations accounts`,
  // A person named by a role.
  person: `colleague colleagues coworker coworkers teammate teammates engineer engineers developer developers dev devs
    manager managers lead leads designer designers tester testers analyst analysts architect architects intern interns
    student students person people guy someone somebody else others member members specialist consultant director
    partner friend owner owners admin administrator scientist officer officers supervisor supervisors coordinator coordinators
    secretary nurse nurses doctor doctors teacher teachers professor principal accountant broker lawyer chef president
    captain sergeant lieutenant coach landlord committee board council office university school headquarters hq`,
  anyone: 'another someone somebody others them him her me us myself',
  // What can be owned: systems, parts of them, and whole pieces of work.
  system: `service services component components system systems module modules backend frontend app apps application
    applications api apis database databases pipeline pipelines website site platform infrastructure server servers cluster
    codebase repository library package part parts piece portion half side layer stack feature features product products
    dashboard dashboards tool tools firmware driver network portal integration integrations area areas workstream stream
    environment environments warehouse section subsystem engine model models`,
  // Nouns of work: "the backend development" is a goal, "the backend" is an area.
  work: `development design testing implementation delivery migration work performance quality improvement improvements
    automation maintenance rollout deployment optimization optimisation issue issues team teams engineer developer
    changes architecture`,
  run: `owned maintained managed run operated handled administered controlled supported built written developed
    implemented designed led hosted tested decided set coordinated governed staffed`,
  had: "had have has 'd",
  ask: 'asked requested assigned tasked told instructed ordered',
  // Deeds of those who are in control of something, in the passive.
  control: `owned run maintained managed handled decided set done approved prepared signed controlled operated administered
    governed planned chosen purchased drafted scheduled staffed bought ordered paid`,
  // Posts of people outside offices, and of bodies that decide.
  post: `head heads chief boss bosses superior surgeon matron clerk cook sous treasurer commander warden client customer
    planner buyer dispatcher foreman organiser organizer centre center bank insurer club ministry authority regulator ward
    management leadership auditor auditors executive purchasing logistics facilities officer officers nurse doctor
    supervisor coordinator committee board chef office president captain teacher principal broker hq`,
  // Those without whom the candidate must not, or need not, act.
  boss: `manager managers boss supervisor lead leader director head chief principal captain coordinator owner teacher
    professor chef foreman sergeant officer senior seniors mentor tutor coach cto ceo vp chairman chairwoman chair`,
  away: 'away off out absent sick ill abroad travelling traveling unavailable unreachable gone',
  leave: 'leave holiday vacation plane flight train conference trip honeymoon hospital',
  consent: 'approval permission signature consent authorisation authorization blessing ok sign',
  needing: 'needs need needed require requires required without',
  persuade: 'asked convinced persuaded talked begged got',
  // What those may do who decide: denied, it draws the line.
  power: 'change touch decide alter override approve overrule force order hire fire edit modify',
  influence: 'recommend advise suggest propose influence observe advice show report',
  junior: `intern interns student trainee apprentice junior assistant volunteer contractor temp observer packer helper
    newcomer beginner graduate member part-timer`,
  // Verbs of running something, as an infinitive and as a gerund.
  lead: 'lead manage oversee run own supervise head direct coordinate',
  leading:
    'leading managing overseeing running owning supervising heading directing coordinating maintaining operating',
  size: 'two three four five six seven eight nine ten twelve twenty',
  // What somebody may have to say in a matter.
  say: 'decision decisions word call say responsibility authority budget choice contract approval power control sign veto question',
  // Ranks and rights, lacked by those who must not decide.
  clout: 'budget title rank authority say right rights mandate power powers access seniority permission',
  entitled: `permitted qualified licensed licenced entitled supposed meant authorised authorized allowed insured certified
    empowered cleared`,
  // Deeds of those in power: denied, they draw the line.
  deny: 'change touch decide alter promise sign approve cancel prescribe spend authorise authorize grant dismiss discipline order',
  // What "not my …" may say without speaking of anybody's area.
  notOwned: `own first best last only goal intention fault idea favourite favorite cup style strength thing plan priority
    choice usual finest proudest main biggest strongest language`,
  // Verbs of keeping a part, shared out between two subjects.
  holds: `keep keeps kept hold holds held own owns handle handles handled cover covers covered manage manages managed run
    runs plan plans buy buys chart charts prescribe prescribes approve approves write writes`,
  pickup: 'i we and so then',
  superior: 'management leadership hr',
  two: 'two three four five six seven eight',
  // Heads of goals: "responsible for the improvement of …".
  aim: `improvement improvements reduction increase resolution solution fix optimization optimisation success performance
    quality development implementation design testing analysis completion improvement timely successful smooth`,
};
