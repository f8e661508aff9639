import { wordSet } from './wordSet';
/** Nouns for people, lower case. What belongs here: words that name who can act on a project, never a system. */
/** A body of people one can be a member of: with "the", "our" or "my" and nothing that sets it apart, it holds the candidate. */
export const TEAM_NOUNS = wordSet('team squad group crew pod department guild teams');

/** Words between "the" or "our" and the team noun that do not make it somebody else's. */
export const OWN_TEAM_WORDS = wordSet(
  'whole entire full own small little tiny big large young new great wonderful amazing local remote core complete combined joint project scrum agile cross-functional dedicated strong immediate close-knit tight-knit rest',
);
/** With "our" or "my", these name the candidate's own team as well; with "the" they may be another. */
export const OWN_WITH_POSSESSIVE = wordSet(
  'dev development engineering software feature product sprint student study capstone class robotics hackathon scrum internship apprentice apprenticeship trainee graduate intern course seminar',
);

/** Heads of noun phrases that name people other than the candidate. */
export const PERSON_NOUNS = wordSet(
  `manager managers boss lead leads leader leaders director directors engineer engineers developer developers dev devs architect architects analyst analysts
  designer designers tester testers scientist scientists researcher researchers admin admins administrator administrators operator operators owner owners stakeholder
  stakeholders colleague colleagues coworker coworkers co-worker co-workers teammate teammates team-mate team-mates peer peers member members partner partners vendor vendors supplier
  suppliers contractor contractors consultant consultants agency agencies client clients customer customers user users guy guys folk folks people person persons crowd mentor
  mentors mentee mentees intern interns apprentice apprentices junior juniors senior seniors student students professor professors teacher teachers supervisor supervisors
  employee employees staff management leadership executive executives exec execs president vp cto ceo cfo cio coo pm pms po tpm sre sres dba dbas
  qa hr committee board council company companies organisation organization org business lawyer lawyers auditor auditors accountant accountants nurse nurses
  doctor doctors clinician clinicians clerk clerks technician technicians maintainer maintainers contributor contributors author authors reviewer reviewers recruiter
  recruiters trainer trainers specialist specialists expert experts principal programmer programmers coder coders sysadmin coordinator coordinators head chief founder founders
  co-founder partner candidate candidates newcomer newcomers everyone girl boy man woman men women friend friends guest guests author crew desk office others merchants maintainer
  squads groups departments teams counterpart counterparts officer officers coach coaches porter porters cook cooks chef chefs waiter waiters cashier cashiers electrician electricians plumber plumbers mechanic mechanics foreman
  foremen pharmacist pharmacists librarian librarians tutor tutors lecturer lecturers pupil pupils kid kids parent parents neighbour neighbours neighbor neighbors tenant tenants landlord solicitor solicitors
  attorney attorneys physician physicians surgeon surgeons midwife midwives therapist therapists dentist dentists carpenter carpenters welder welders fitter fitters paramedic paramedics
  buyer buyers seller sellers rep reps captain bookkeeper treasurer janitor caretaker receptionist receptionists photographer photographers journalist journalists translator translators
  firm firms authority authorities ministry police hospital embassy insurer insurers courier couriers hoster brother sister father mother wife husband roommate roommates flatmate flatmates cousin
  secretary assistant assistants instructor instructors classmate classmates volunteer volunteers provider providers`,
);

/** Those whom a product or a service is for: what they do is what the story found, not a step of it. */
export const AUDIENCE = wordSet(
  'people customers users clients guests visitors patients pupils students kids children parents tenants passengers callers riders shoppers residents attendees readers viewers players',
);

/** Departments named without an article ("Legal signed it"). Capital letter needed. */
export const DEPARTMENTS = wordSet(
  'platform growth design legal ops operations sales finance marketing engineering hr support storage product security qa infra infrastructure devops sre procurement i.t compliance data networking governance treasury audit management leadership billing payments logistics research editorial risk devrel integration applications manufacturing production quality maintenance analytics',
);

/** "one of us", "the two of us": what stands before "of us". */
export const COUNTS_OF_US = wordSet(
  'one two three four five six seven all both each some most several half many couple few rest group bunch lot',
);

/** Pronouns for everybody present, the candidate among them. */
export const EVERYBODY = wordSet('everyone everybody');
