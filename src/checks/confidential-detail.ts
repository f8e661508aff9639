import { type ConfidentialDetail, readConfidentialDetails } from '../evidence/confidential/confidentialDetails';
import type { Story } from '../story/types';
import { wordsAt } from '../story/wordsAt';
import { wholeMarks } from './keepMarks';
import { quoted } from './quoted';
import type { Check, Edit } from './types';

/** What should not be said aloud, or leave an employer: addresses, machines, tickets, accounts, people by full name. */
export const confidentialDetail: Check = {
  id: 'confidential-detail',
  title: 'addresses, machines, tickets, account numbers and full names that should stay inside the company',
  section: 'Delivery',
  defaultSeverity: () => 'hint',
  run(story, _evidence, _context, report) {
    for (const detail of readConfidentialDetails(story)) {
      const { kind, range } = detail;
      const suggestion = withoutName(story, detail);
      report({
        range,
        message: `${quoted(wordsAt(story, range))} ${SAYS[kind]}.`,
        ...(suggestion && { suggestions: [suggestion] }),
      });
    }
  },
};

const SAYS: Readonly<Record<ConfidentialDetail['kind'], string>> = {
  email: 'is an email address. Say whose it was, by role',
  'ip-address': 'is a network address. Say which machine it was',
  host: 'is the name of a company machine. Say what it does instead',
  ticket: "is a ticket your interviewer can't look up. Say what it was about",
  number: 'is a number that belongs to somebody. Leave it out',
  person: "is a person's full name. Their role is enough",
};

/** "my manager, Ana Ruiz, said" becomes "my manager said". */
function withoutName(story: Story, { range, role }: ConfidentialDetail): Edit | undefined {
  if (role === undefined) return undefined;
  const { text } = story;
  const { start, end } = wholeMarks(story, { start: role.end, end: range.end });
  const setOff = text[start] === ',' && text[end] === ',';
  return {
    title: 'Keep the role, leave out the name',
    edits: [{ range: { start, end: end + (setOff ? 1 : 0) }, text: '' }],
  };
}
