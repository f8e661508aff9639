import { wordSet } from '../language/wordSet';

/** Words that claim a change for the better. What belongs here: verbs and comparatives a figure could stand beside. */
export const IMPROVEMENTS = wordSet(
  'improved improve improves improving improvement improvements increased increase increases reduced reduce reduces reduction decreased decrease dropped fell ' +
    'faster quicker better smoother cheaper easier smaller shorter lower higher fewer safer stable reliable efficient boosted boost grew growth saved ' +
    'saves optimized optimised enhanced streamlined accelerated shortened lowered raised sped simplified minimized minimised eliminated solved fixed cut rose ' +
    'gained strengthened stabilized stabilised speedier leaner clearer smoothly significantly drastically dramatically considerably',
);

/** What a result is worth outside the code. */
export const BUSINESS = wordSet(
  'customer customers client clients user users revenue revenues sales sale cost costs costing budget budgets money profit profits profitability margin margins savings ' +
    'merchant merchants buyer buyers shopper shoppers guest guests patient patients nurse nurses doctors students passengers riders rider ' +
    'driver drivers player players subscriber subscribers consumer consumers members conversion conversions retention churn renewals renewal renewed ' +
    'contract contracts deal deals refund refunds returns complaint complaints complained satisfaction nps csat rating ratings postage market ' +
    'turnover donations donors risk risks fine fines penalty penalties compliance audit lawsuit legal business shop shops wages pay paid payroll headcount ' +
    'leavers leave resignations attrition manual orders bookings adoption engagement signups sign-ups leads campaign brand salary billing bill bills warranty ' +
    'download downloads stars pupils children kids families family parents visitors callers applicants candidates hires hired vendors suppliers claims ' +
    'takings tips accident accidents injury injuries waste parcels meals volunteers ' +
    'payments payment payouts loans loan borrowers reviews branch branches deliveries commuters attendance enrolment enrollment enrolments guests waitlist ' +
    'charged chargebacks fraud fee fees spend spending roi productivity hiring advertisers viewers readers citizens residents tenants tickets calls support',
);

/** Units and things only an engineer measures; a Result that holds nothing else has told no worth. */
export const TECHNICAL = wordSet(
  'latency p50 p90 p95 p99 p999 throughput rps qps tps cpu memory heap ram disk cache hit query queries build builds compile pipeline test tests coverage ' +
    'error errors crash crashes crashed timeouts timeout restart restarts resets reset uptime downtime availability deploy deploys deployment deployments bundle ' +
    'packets packet load loading startup boot boots kernel image api endpoint endpoints request requests service services server servers node nodes lag ' +
    'index indexes database records rows script code job jobs batch bug bugs defect defects incident incidents page pages alert alerts cold start render ' +
    'frame frames fps bandwidth storage logs gc allocation allocations regression regressions accuracy precision recall f1 auc roc bleu rouge rmse mae mse iou model totals cut-over ' +
    'migration runtime execution report dashboard repositories merge boards writes reads sync replication partition',
);
