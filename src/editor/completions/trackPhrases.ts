import { capitalized } from '../../base/capitalized';
import type { KnownTrack } from '../../coaching/track';
import type { Phrase } from './phrases';

/** What people of a trade measure, as sentences to fill in. */
export function trackMetrics({ label, metrics }: KnownTrack): readonly Phrase[] {
  return metrics.map((metric) => ({
    family: label,
    label: named(metric),
    words: `${begun(metric).replace(/ from (?=\$?\[)/, ' went from ')}.`,
    says: 'A measure people in this work are used to. Say over how long, and where the number comes from.',
  }));
}

/** Choices that a trade has to make, the way not taken said with the one that was. */
export function trackTradeOffs({ label, tradeOffs }: KnownTrack): readonly Phrase[] {
  return tradeOffs.map((choice) => ({
    family: label,
    label: choice,
    words: `I had to choose: ${choice}. I chose [what you chose] instead of [what you gave up], because [what decided it].`,
    says: 'A choice this work asks for. Say what it cost, and who lost out.',
  }));
}

/** As a sentence begins; "p99" stays as it is. */
function begun(words: string): string {
  return /^\p{Ll}\p{L}/u.test(words) ? capitalized(words) : words;
}

/** What the figures stand for, without them. */
function named(metric: string): string {
  const [name = metric] = metric.split(/ from \$?\[|, \$?\[/);
  return name.replace(/[[\]]/g, '');
}
