const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** How people feel about a result: none of these says what it was worth. */
export const FEELINGS = words(
  'happy happier pleased satisfied delighted impressed relieved proud thrilled glad grateful thankful excited amazed ecstatic overjoyed appreciative ' +
    'enthusiastic contented content stoked blown surprised positive calm calmer motivated joyful elated chuffed touched moved confident cheerful smiling comfortable optimistic valued',
);
/** Whom a terse bullet calls happy ("Client happy", "Happy users"). */
export const WHO_FEELS = words(
  'client clients customer customers team manager managers boss user users stakeholder stakeholders management everyone everybody staff guests owner lead director students parents sponsor people',
);
/** What people do who like a result. */
export const PRAISES = words(
  'loved liked enjoyed appreciated hugged applauded cheered clapped celebrated toasted thanked praised complimented congratulated commended applauded admired noticed love loves like likes appreciates acknowledged',
);
/** Praise as a thing one gets, when an adjective of PRAISING stands before it. */
export const REACTIONS = words(
  'feedback feedbacks reaction reactions response responses comments remarks impression words compliment review reviews reception',
);
/** Praise as a thing one gets, whatever stands before it. */
export const KUDOS = words(
  'shout-out shoutout kudos praise compliments applause appreciation accolades thanks congratulations',
);
export const PRAISING = words(
  'good great positive excellent nice amazing wonderful fantastic awesome superb brilliant outstanding favorable favourable best better encouraging warm kind solid lovely impressive',
);
/** How something went, where nothing says what came of it. */
export const WENT_HOW = words(
  'well smoothly great fine perfectly good okay ok nicely successfully flawlessly seamlessly wonderfully smooth better',
);
/** Subjects of which "better" says nothing: nobody measures them in a story. */
export const VAGUE_THINGS = words(
  'things everything it all situation atmosphere mood morale experience relationship relationships communication collaboration teamwork work project outcome result this life',
);
/** A success named as such. */
export const SUCCESS = words('success successful win hit triumph');
export const BETTER = words('better higher smoother easier nicer improved calmer healthier stronger normal fine');

/** Words that claim a change for the better. What belongs here: verbs and comparatives a figure could stand beside. */
export const IMPROVEMENTS = words(
  'improved improve improves improving improvement improvements increased increase increases reduced reduce reduces reduction decreased decrease dropped fell ' +
    'faster quicker better smoother cheaper easier smaller shorter lower higher fewer safer stable reliable efficient boosted boost grew growth saved ' +
    'saves optimized optimised enhanced streamlined accelerated shortened lowered raised sped simplified minimized minimised eliminated solved fixed cut rose ' +
    'gained strengthened stabilized stabilised speedier leaner clearer smoothly significantly drastically dramatically considerably',
);

/** What a result is worth outside the code. */
export const BUSINESS = words(
  'customer customers client clients user users revenue revenues sales sale cost costs costing budget budgets money profit profits profitability margin margins savings ' +
    'merchant merchants buyer buyers shopper shoppers guest guests patient patients nurse nurses doctors students passengers riders rider ' +
    'driver drivers player players subscriber subscribers consumer consumers members conversion conversions retention churn renewals renewal renewed ' +
    'contract contracts deal deals refund refunds returns complaint complaints complained satisfaction nps csat rating ratings postage market ' +
    'turnover donations donors risk risks fine fines penalty penalties compliance audit lawsuit legal business shop shops wages pay paid payroll headcount ' +
    'leavers leave resignations attrition manual orders bookings adoption engagement signups sign-ups leads campaign brand salary billing bill bills warranty ' +
    'download downloads stars pupils children kids families family parents visitors callers applicants candidates hires hired vendors suppliers claims ' +
    "takings tips people's accident accidents injury injuries waste parcels meals volunteers " +
    'payments payment payouts loans loan borrowers reviews branch branches deliveries commuters attendance enrolment enrollment enrolments guests waitlist ' +
    'charged chargebacks fraud fee fees spend spending roi productivity hiring advertisers viewers readers citizens residents tenants tickets calls support',
);

/** Units and things only an engineer measures; a Result that holds nothing else has told no worth. */
export const TECHNICAL = words(
  'latency p50 p90 p95 p99 p999 throughput rps qps tps cpu memory heap ram disk cache hit query queries build builds compile pipeline test tests coverage ' +
    'error errors crash crashes crashed timeouts timeout restart restarts resets reset uptime downtime availability deploy deploys deployment deployments bundle ' +
    'packets packet load loading startup boot boots kernel image api endpoint endpoints request requests service services server servers node nodes lag ' +
    'index indexes database records rows script code job jobs batch bug bugs defect defects incident incidents page pages alert alerts cold start render ' +
    'frame frames fps bandwidth storage logs gc allocation allocations regression regressions accuracy precision recall f1 auc roc bleu rouge rmse mae mse iou model totals cut-over ' +
    'migration runtime execution report dashboard repositories merge boards writes reads sync replication partition',
);

/** Things that stay behind and go on working when the work is done. */
export const LASTING_THINGS = words(
  'standard template runbook playbook policy guideline guidelines default norm blueprint checklist charter handbook curriculum onboarding convention framework best-practice ' +
    'practice baseline procedure rulebook rule requirement prerequisite guide acceptance library reference standards templates wiki documentation',
);
export const BECOMES = words('became become becomes becoming made make is are as into turned remains part');
/** What others do with it, whoever they are. */
export const TAKEN_UP = words(
  'adopted adopt adopting copied copies copy forked reused replicated followed embraced institutionalized institutionalised standardized standardised ' +
    'emulated implemented borrowed',
);
/** Who "others" are. */
export const OTHERS = words(
  'other others teams squads groups departments company organization organisation org units offices projects everyone everybody neighbouring neighboring sister ' +
    'departments colleges regions countries sites schools',
);
/** A copula or a preposition after "now" that starts no new habit. */
export const NOW_STATE = words(
  'is are was were has have had been be a an the in at of on to for with and but so it we they i he she under over about able that there',
);
