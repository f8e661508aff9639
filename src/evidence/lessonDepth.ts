import { PRODUCTS } from '../language/knownNames';
import type { Token } from '../language/tokens';
import { wordSet } from '../language/wordSet';
import { stemOf } from './stems';
import type { Lesson } from './types';

const stems = (words: string): ReadonlySet<string> => new Set([...wordSet(words)].map(stemOf));

/** Causes that lie in how a company is set up: who owns, pays, measures, approves, and by which rule. */
const ORGANISATION = stems(`
  accountability agreement alignment approval approve author authority board budget bureaucracy business charter company
  contract contractual culture culture customer department division escalation executive finance forum funding gate
  goal governance handoff handover headcount incentive institution leadership legal management mandate market mechanism
  metric objective okr organisation organization organizational organisational owner owned ownership policy politics
  priority procedure process procurement regulation regulator responsibility responsible reward roadmap rota sales
  scheme sign silo sponsor stakeholder standard strategy structure supplier target template vendor
  institutional cadence escalate compliance audit checklist`);

/** Causes that lie between people who work together. */
const TEAM = stems(`
  argue argument ask believe blame candidate coach collaboration colleague communication communicate conversation decide
  decision designer developer disagree discuss engineer expectation feedback feel forum hire human interview junior
  lead listen manager meeting mentor negotiation onboarding opinion pair people person plan planning promise review
  reviewer schedule sceptic skeptic stakeholder team teammate teamwork technician tester told trust user vendor week
  workload assumption assume prefer trusted notice noticed customer client side habit honest honesty believed persuade
  convince convinced wanted mistake blame technicians emulator slowest instinct sure`);

/** Words of machines and code. Digits with units, acronyms and names in code count beside them. */
const TECHNICAL = stems(`
  algorithm allocation api architecture async backend bandwidth batch benchmark binary bucket buffer bug build byte cache
  canary cell checksum cluster code column compile compiler component concurrency conditional config configuration
  connection container cpu crash database dataset deadlock dependency deploy deployment disk dns driver encryption endpoint
  environment event evict eviction field file firmware flag framework frontend function garbage gateway hardware hash heap
  host idempotency idempotent identifier compute index indexes instance interface interrupt iteration job json kernel key latency layout
  library load lock log logging loop memory message metadata microservice middleware migration model module mutex network
  node null object offset packet page parameter parser partition password patch payload performance pipeline pixel plugin
  pointer pool port probability process processor profile protocol proxy query queue race rate record refactor
  regex registry release render replica replication repository request retry rollback rollout route row runtime sample
  scale scheduler schema script sdk sensor serialise serialize server service session shard signal snapshot socket
  softmax sql stack storage stream string sync syntax table thread threshold throughput timeout timer token trace
  transaction ttl type unit variable vector version virtual volume watchdog webhook worker yaml zone classifier batch
  precision recall bootloader integer float rounding utf encoding timestamp timezone
  csv bit flip parse parsing regression assert assertion mock stub linter lint branch merge commit retries backoff
  sharding caching indexing mocking ${[...PRODUCTS].join(' ')}`);

/** The deepest cause a lesson names. A word of organisations outweighs one of teams, and that one of machines. */
export function depthOf(words: readonly Token[]): Lesson['depth'] {
  const stemsOfWords = words.map(({ text }) => stemOf(text));
  const names = (set: ReadonlySet<string>): boolean => stemsOfWords.some((stem) => set.has(stem));
  if (names(ORGANISATION) || hasAbsentOwner(words)) return 'organisation';
  if (names(TEAM)) return 'team';
  return names(TECHNICAL) || words.some((word) => word.text.startsWith('\uFFFC')) ? 'technical' : 'none';
}

/** "no one had", "neither had": that nobody answered for it is a cause in the organisation. */
function hasAbsentOwner(words: readonly Token[]): boolean {
  return words.some((word, index) => {
    if (word.text === 'no') return words[index + 1]?.text === 'one';
    if (word.text === 'nobody') return words[index + 1]?.text !== "'s";
    return word.text === 'neither' || word.text === 'between';
  });
}
