import { wordSet } from './wordSet';
/** Forms of verbs that say a quantity moved. What belongs here: verbs that make "X to Y" a before and an after. */
export const CHANGE_VERBS = wordSet(
  'increase increases increased increasing decrease decreases decreased decreasing reduce reduces reduced reducing reduction drop drops dropped ' +
    'dropping fall falls fell fallen falling rise rises rose risen rising grow grows grew grown growing cut cuts cutting improve improves improved ' +
    'improving improvement boost boosts boosted boosting lower lowers lowered lowering raise raises raised raising shrink shrinks shrank shrunk go goes ' +
    'went gone going come comes came save saves saved saving climb climbs climbed jump jumps jumped decline declines declined slash slashed slashing ' +
    'shorten shortened shortening trim trimmed speed sped scale scaled scaling expand expanded bring brings brought bringing get gets got move moved ' +
    'moves turn turned double doubled triple tripled halve halved accelerate accelerated win wins won winning gain gains gained gaining lose loses lost ' +
    'down up reach reached reaching hit exceed exceeded surpass surpassed stay stays stayed held holds recover recovers recovered optimize optimized ' +
    'optimise optimised minimize minimized minimise minimised eliminate eliminated prevent prevented avoid avoided earn earned earning ' +
    'generate generated generating raise achieve achieved attain attained deliver delivered plunge plunged soar soared surge surged spike spiked',
);

/** Verbs that bring about what they count when they stand before it ("caught two bugs", "signed five customers"). */
export const GAIN_VERBS = wordSet(
  'got won sold caught found brought made built wrote cut saw took met beat grew lost hit sent drew kept taught ' +
    'get win sell catch bring save saves saving gain gaining earn earning generate generating prevent prevents preventing avoid ' +
    'avoiding serve serves serving reach reaching recover attract attracting',
);

/** Past tenses before a number that describe the work or its setting, and count nothing that changed. */
export const NO_GAIN = wordSet(
  'led learn learned learnt studied changed manage handle present lead use show cover touched covered contained involved included used managed supervised interviewed presented showed showcased demoed lasted worked spanned required needed ' +
    'compared divided split asked invited named called numbered spent based located consisted comprised participated joined coordinated ' +
    'handled oversaw based surveyed listed counted invited assigned estimated planned expected promised hosted deployed ported related ' +
    'discussed considered tried tested watched visited contacted informed reported communicated displayed featured employed owned ' +
    'during regarding including covering using involving containing leading managing following spanning having being according depending',
);

/** Verbs after a counted subject that say something became of it ("three teams adopted", "17 stayed"). */
export const BECAME_VERBS = wordSet(
  'adopt use uses used using run runs copied took taken forked stayed left came went renewed won left kept bought chose signed ran built ' +
    'made grew began become became follow rely relies depend copy attended run switched paid',
);

/** Past tenses after a counted subject by which nothing became of it. */
export const NO_BECOMING = wordSet(
  'answered noticed asked worked reviewed existed needed participated involved included based called named related watched listened reported looked agreed liked loved wanted waited deployed located affected impacted invited assigned allocated designed',
);

/** Things that are results by being counted at all: people won, money-like events, failures that happened or not. */
export const OUTCOME_NOUNS = wordSet(
  'users downloads download signups sign-ups sign-up subscribers subscriptions views pageviews visitors visits attendees leads orders sales likes upvotes ' +
    'installs installations conversions referrals donations donors hires awards promotions deals contracts clients customers complaints ' +
    'incidents bugs defects errors outages crashes refunds returns failures escalations rollbacks restarts appointments registrations ' +
    'bookings applications enrollments followers reviews testimonials votes signatures volunteers jobs lives accidents injuries',
);

/** Failures whose absence alone is a result ("no downtime", "without a single rollback"). */
export const FAILURE_NOUNS = wordSet(
  'downtime outage outages incident incidents error errors failure failures restart restarts crash crashes complaint complaints ' +
    'escalation escalations rollback rollbacks regression regressions duplicate duplicates defect defects bug bugs breach breaches violation ' +
    'violations refund refunds return returns loss losses injury injuries accident accidents casualties page pages delay delays interruption ' +
    'interruptions disruption timeouts leak leaks rejections cancellations penalty penalties fines findings vulnerabilities',
);
