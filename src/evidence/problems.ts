import { figuresIn } from '../language/figures';
import type { Quantity } from '../language/quantity';
import { keptWith } from '../language/sentence';
import { type Token, textAt } from '../language/tokens';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import { readingsOf } from './readings';

/** Base forms of what is wrong, of states nobody wants, of what goes wrong, and words that deny. */
export const TROUBLE = wordSet(
  `abandon absence accident afraid alarm although angry anxious argue attack attrition audit backlog bad badly barely bottleneck breach break
  brittle bug burn cancel cancellation challenge chaos churn clash collapse complain complaint compromise concern conflict confuse confusion corrupt
  corruption cost crash crisis critical cry cumbersome danger dead deadline debt decline decrease defect deficit degrade delay despite deteriorate
  die difficult difficulty disagree disagreement disappear discrepancy dispute dissatisfy double double-charge down downtime drop duplicate
  emergency empty erratic erratically error error-prone escalation exceed expensive expire explode expose fail failure fake fall fault fine fire
  flaky flood fragile fraud freeze friction frustrate frustration gap grievance hack hang hard hardly however hurt ignore ill impossible inaccurate
  incident inconsistent incorrect inefficient injure injury insecure insufficient intermittent intermittently issue lack late lawsuit leak leave
  legacy letter lose loss low lower manual manually mess messy mismatch miss mistake misunderstand misunderstanding neglect neither nervous never no
  nobody noise none nor not nothing obsolete obstacle offline outage outdated overbook overdue overload overrun overspend overtime overwhelm
  overwrite pager pain painful penalty phish pile poor poorly pressure problem prone quit random randomly recall refund refuse regression
  reject repetitive reset resign restart return risk rumour scam scar setback short short-staffed shortage shout shrinkage sick skyrocket slip slow
  slower slowest slowly spike stake stale stall steal stick stop strike struggle suddenly sue suffer suspicious tedious tension theft threat
  threaten throw tight timeout tired triple turned-away turnover twice unable unavailable unclear understaffed unexpected unexpectedly unfortunately
  unhappy unknown unmaintain unreachable unreliable unresponsive unstable unusable upset urgent vanish vulnerability vulnerable wait waste without
  workaround worried wrong yell`,
);

/** Forms that tell what went wrong where their base form need not: "customers queued", "a queue in memory". */
const TROUBLED_FORMS = wordSet('queued queueing queuing left leaving blocked blocks abandoned gone paged timed');

/** Two words that name a problem together: base forms of the first (or forms, where only they tell), how many words may stand between, and the second. */
const PAIRS: readonly (readonly [ReadonlySet<string>, number, ReadonlySet<string>])[] = (
  [
    ['to will would people staff customer user student nurse member driver colleague employee who', 0, 'leave'],
    ['too', 0, 'many much long few little often late big small old'],
    ['already still', 1, 'late busy full open waiting old'],
    ['gave given giving turned turning sent', 2, 'up away back round around'],
    ['get receive have', 3, 'letter call mail email warning notice invoice'],
    ['take', 1, 'forever long hours days weeks ages'],
    ['two three several', 0, 'times'],
    ['behind', 1, 'schedule plan target us competitors deadline'],
    ['have must go', 2, 'finished done shut replaced'],
    ['notice discover realise realize find see', 0, 'out that a an the some our one when'],
    ['go rise climb grow', 0, 'up down'],
    ['by', 2, 'deadline'],
  ] as const
).map(([first, between, second]) => [wordSet(first), between, wordSet(second)] as const);

const SPENDING = wordSet(
  'take spend wait need target goal limit budget sla standard promise plan against over above below than versus instead',
);
const AFTER_SPAN = wordSet('before late behind left');
/** "Every two hours", "open six days a week": a rhythm is no wait. */
const RHYTHM = wordSet('every each open run');
const COMPLAINTS = wordSet('ticket call email mail message letter report alert');

/** A word of trouble, or a compound of one ("crash-free"). */
function isWrong({ text, lemma }: Token): boolean {
  if (TROUBLE.has(lemma) || TROUBLED_FORMS.has(text)) return true;
  return text.includes('-') && text.split('-').some((part) => TROUBLE.has(part));
}

function isPair(tokens: readonly Token[], index: number): boolean {
  const lemma = tokens[index]?.lemma ?? '';
  return PAIRS.some(([first, between, second]) => {
    if (!first.has(lemma) && !first.has(textAt(tokens, index))) return false;
    for (let at = index + 1; at <= index + 1 + between; at += 1) if (second.has(textAt(tokens, at))) return true;
    return false;
  });
}

/** A figure that hurts: money, a share, a ratio, a wait, a target. */
function hurts(tokens: readonly Token[], { kind, first, next, ratio }: Quantity): boolean {
  if (RHYTHM.has(tokens[first - 1]?.lemma ?? '')) return false;
  if (kind === 'percentage' || kind === 'money' || kind === 'multiplier' || kind === 'latency') return true;
  if (ratio || COMPLAINTS.has(tokens[next - 1]?.lemma ?? '')) return true;
  for (let at = first - 1; at >= first - 4; at -= 1) if (SPENDING.has(tokens[at]?.lemma ?? '')) return true;
  return kind === 'duration' && AFTER_SPAN.has(textAt(tokens, next));
}

/** Whether a sentence names a problem, a change for the worse, a figure that hurts or a stake. */
const isTroubled = keptWith((reading): boolean => {
  const { tokens } = reading;
  if (tokens.some((token, at) => isWrong(token) || isPair(tokens, at))) return true;
  return figuresIn(reading).quantities.some((quantity) => hurts(tokens, quantity));
});

/** The sentences, as indices into `story.sentences`, that name a problem. */
export function readProblems(story: Story): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, reading] of readingsOf(story).entries()) if (isTroubled(reading)) found.add(index);
  return found;
}
