/** Task sections of several sentences whose answer was decided before the check read them, in wordings of many voices. */

/** They say, if only in passing, whose work it was. */
export const LINES_DRAWN: readonly string[] = [
  'The database came with the building, so to speak: Facilities bought it and Facilities feeds it. We just hang our printers on it.',
  'Payments: Ravi. Cart: me. Search: a contractor in Poland.',
  'The prices come from headquarters. In the shop window I do what I like.',
  "Wasn't in my goals for the year. I did it in the evenings.",
  'Kitchen is chef territory. The pass is where I come in.',
  'I needed to get the boiler certified before the frost. The certificate itself comes from the gas company, I just open the door for them.',
  'My goal was fewer returns. The photos belong in my camera, the descriptions in the hands of the shop.',
  'To find the leak. The landlord takes care of walls, tenants of what stands in front of them.',
  'Reduce the queue at gate 4. Gates 1 to 3 had their own steward.',
  'I was asked to review one file. I read the whole module because I did not trust the tests.',
  'The aim was to save the season. Transfers are for the board to make, the training plan came from my pen.',
  'We needed a quieter pager. My squad gets the alerts, another squad writes the rules.',
];

/** They tell a goal, an order or a post, and leave open whose work it was. */
export const PLAIN_TASKS: readonly string[] = [
  'The head of sales asked me to look at it. Service is extremely important to me.',
  'I had to prepare the audit in ten days. The deadline was fixed and the documents were incomplete.',
  'My task was to find the cause of the crash. It had to be fixed before the next release.',
  'I needed to raise attendance. The target was 90 %.',
  'My boss asked me to train two new cashiers. I had one week for it.',
  'Migrate the database. No downtime. Keep the costs low.',
];
