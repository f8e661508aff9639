import type { WordClasses } from './phrasePattern';

/** The words in which people say whose work something is, by their part in the sentence. */
export const OWNERSHIP_WORDS: WordClasses = {
  be: "am is are was were be been being 's",
  // Adverbs that may stand between a verb and what it says, and change nothing about it.
  adv: `technically officially formally strictly really actually even directly exactly normally usually necessarily quite
    speaking also still currently originally initially always ever simply clearly entirely fully completely solely mostly
    only just now then later yet effectively personally already itself`,
  // Ways of standing inside somebody's area.
  within: 'part one in within inside on from under of any among near',
  // What a person answers for, as a noun after "my".
  duty: `job jobs role remit scope responsibility responsibilities duty duties team teams squad department area areas domain
    territory service services component components system systems code codebase module modules project projects ticket
    tickets mandate charter description plate jurisdiction layer repo repository lane business call decision task tasks
    assignment product products purview wheelhouse grade position group division unit backlog roadmap corner turf sprint
    okr okrs work brief contract pipeline pipelines app application database`,
  // People as a body, who can own things.
  group: `team teams squad squads group groups tribe crew unit department departments dept division org organisation
    organization vendor vendors supplier suppliers contractor contractors agency provider maintainers society
    ops sre qa devops infra infrastructure marketing sales finance legal security procurement operations accounts`,
  // A person named by a role.
  person: `colleague colleagues coworker coworkers teammate teammates engineer engineers developer developers dev devs
    manager managers lead leads designer designers tester testers analyst analysts architect architects intern interns
    student students person people guy someone somebody else others member members specialist consultant director
    partner friend owner owners admin administrator scientist`,
  anyone: 'another someone somebody others them him her me us myself',
  // What can be owned: systems, parts of them, and whole pieces of work.
  system: `service services component components system systems module modules backend frontend app apps application
    applications api apis database databases pipeline pipelines website site platform infrastructure server servers cluster
    codebase repository library package part parts piece portion half side layer stack feature features product products
    dashboard dashboards tool tools firmware driver network portal integration integrations area areas workstream stream
    environment environments warehouse section subsystem engine model models`,
  // Nouns of work: "the backend development" is a goal, "the backend" is an area.
  work: `development design testing implementation delivery migration work performance quality improvement improvements
    automation maintenance rollout deployment optimization optimisation issue issues team teams engineer developer
    changes architecture`,
  run: `owned maintained managed run operated handled administered controlled supported built written developed
    implemented designed led hosted tested decided set coordinated governed staffed`,
  had: "had have has 'd",
  ask: 'asked requested assigned tasked told instructed ordered',
};
