/**
 * A post that answers for a system, a piece of work or people. What belongs here says what was in the candidate's hands
 * by their position; a goal ("responsible for reducing the cost") does not.
 */
export const ROLE: readonly string[] = [
  'i {be} {adv}? responsible|accountable for the|our|its|my|both|every|all|a|an !{aim}',
  'i {be} {adv}? in charge of the|our|its|my|both|every|all|a|an !{aim}',
  'i {be} {adv}? responsible|accountable for {leading} the|a|an|our|my|all|both|{NUMBER}|{size}',
  'i {be} {adv}? in charge of {leading} the|a|an|our|my|all|both|{NUMBER}|{size}',
  'my +1 role|position|responsibility|responsibilities {be} {adv}? to {lead} the|a|an|our|my|this|all|both|{NUMBER}|{size}',
  'i {be} the +3 lead|leader|manager|head|captain|coordinator|supervisor|chair|president|director|foreman|producer|treasurer of|for|on|at !a|an|{NUMBER}|my|team',
  'i {be} {adv}? the? acting|interim|deputy',
  'as|being the|a|an? +3 {boss}|{post} ,? i|it {be} {adv}? responsible|accountable',
  'as|being the|a|an? +3 {boss}|{post} ,? it {be} {adv}? my|up',
  'i {be} {adv}? appointed|elected|promoted|made|named the? +2 lead|leader|manager|head|captain|coordinator|supervisor|chair|president|director|treasurer',
];
