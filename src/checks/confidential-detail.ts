import { type ConfidentialDetail, readConfidentialDetails } from '../evidence/confidential/confidentialDetails';
import { quoted } from './quoted';
import type { Check, Edit } from './types';

/** What should not be said aloud, or leave an employer: addresses, machines, tickets, accounts, people by full name. */
export const confidentialDetail: Check = {
  id: 'confidential-detail',
  title: 'addresses, machines, tickets, account numbers and full names that should stay with an employer',
  section: 'Delivery',
  defaultSeverity: () => 'hint',
  run(story, _evidence, _context, report) {
    for (const detail of readConfidentialDetails(story)) {
      const { kind, range } = detail;
      const suggestion = withoutName(story.text, detail);
      report({
        range,
        message: `${quoted(story.text.slice(range.start, range.end))} ${SAYS[kind]}.`,
        ...(suggestion && { suggestions: [suggestion] }),
      });
    }
  },
};

const SAYS: Readonly<Record<ConfidentialDetail['kind'], string>> = {
  email: 'is an e-mail address: say whose it was by their role',
  'ip-address': 'is an address in a network: say which machine it was',
  host: 'names a machine of your employer: say what it does instead',
  ticket: 'is a ticket that no listener can look up: say what it was about',
  number: 'is a number that belongs to somebody: leave it out',
  person: 'names somebody who is not in the room: the role is enough',
};

/** "my manager, Ana Ruiz, said" becomes "my manager said". */
function withoutName(text: string, { range, role }: ConfidentialDetail): Edit | undefined {
  if (role === undefined) return undefined;
  const setOff = text[role.end] === ',' && text[range.end] === ',';
  const gone = { start: role.end, end: range.end + (setOff ? 1 : 0) };
  return { title: 'Keep the role, leave out the name', edits: [{ range: gone, text: '' }] };
}
