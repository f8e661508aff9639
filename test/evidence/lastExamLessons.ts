/** Stock lessons round one bare noun, as hurried notes put them; any other noun would do as well. */
export const BARE_NOUN_LESSONS = [
  'Always think about scale.',
  'always focus on delivery',
  'Always care about hygiene.',
  'Never stop learning.',
  'Communication with PM is key.',
  'Collaboration with Facilities is essential.',
  'Communication between departments is crucial.',
  'Printers matter.',
  'queues matter, always measure first',
  'Printers are important.',
  'Coordination with vendors is everything.',
];

/** Lessons in common words that lean on their own story all the same. */
export const LEANING_LESSONS = [
  'Our plan B had been a second date. A plan B has to work on the same day.',
  'The answer has to be there on the same day.',
  'The sample is kind to those.',
  'The sensor is kind to these.',
  "I'd never have won on kindness.",
  'We would not have reached the tenants by e-mail.',
  'I could never have found it in a meeting.',
  'I now write the closing condition on the day I open anything.',
  'I now ask the question on the first day.',
  'I now send my plan before the meeting.',
  'I now check each number before I share it.',
  'Communication with the night porter is what the form had cut off.',
  'Always think about the shop that opens at six.',
  'Printers matter less than the person who restarts them.',
  'Both are important, and only one of them had an owner in the rota.',
];

/** Nearly the same words, and still nobody's own. */
export const STOCK_NEIGHBOURS = [
  'I would never have achieved this without my team.',
  'I would not have learned so much alone.',
  'I now feel ready for anything.',
  'I now know the importance of communication.',
  'I now try to communicate more.',
  'A leader has to listen.',
  'The key is to communicate.',
];
