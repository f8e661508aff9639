import { stemOf } from './stems';

/**
 * The vocabulary of sentences that would fit any story. Read by stem, so one form of each word is enough.
 *
 * A word belongs in PLATITUDES when a lesson can be made of it alone ("communication is key"); in COMMONPLACES when it
 * is so common at work, in interviews or in English that it ties a sentence to no story ("project", "early", "people").
 * The names of systems, measures, causes and trades belong in neither: they are what makes a lesson somebody's own.
 */
const PLATITUDES = `
  accountability accountable adapt adaptability adaptable adapting agile agility align aligned alignment ambiguity
  ambiguous anticipate anticipation assume assumption assumptions attention attitude balance balancing best
  brainstorm brainstorming calm careful carefully challenge challenges challenging change changes clarity clear
  clearly coaching collaborate collaboration collaborative commitment communicate communication communicator
  composure compromise confidence confident conflict conflicts consensus consistency consistent continuous
  continuously conversation conversations cooperate cooperation coordination creative creativity crisis critical
  crucial curiosity curious deadline deadlines dedicated dedication delegate delegation deliver delivering detail
  details determination determined dialogue diligence diligent discipline disciplined diverse diversity
  documentation dream driven effective effectively effectiveness efficiency efficient efficiently empathetic
  empathise empathize empathy empower empowering empowerment encourage encouragement engage engagement escalate
  escalation essential everybody everyone excellence excellent expectation expectations experience experiences
  expertise fail failure failures feedback flexibility flexible focus focused fundamental goal goals greatest grew
  grow growing growth hardworking help helpful helping honest honesty humble humility impact importance important
  improve improvement improving influence influencing initiative innovation innovative insight insights inspire
  inspiring integrity involve involving iterate iteration iterative journey knowledge lead leader leadership learner
  learning learnt lesson lessons lifelong listen listener listening manage management managing mentor mentoring
  mentorship mindset mistake mistakes monitoring morale motivate motivated motivation multitask multitasking
  necessary negotiate negotiating negotiation network networking objective open openness opportunities opportunity
  organisation organise organised organization organize organized ownership paramount passion passionate patience
  patient perseverance persevere persistence persistent perspective perspectives persuade persuasion planning
  positive power powerful preparation prepared preparedness pressure priorities prioritisation prioritise
  prioritization prioritize priority proactive proactively proactiveness productive productivity professional
  professionalism professionally quality question questions rapport relationship relationships research researching
  resilience resilient resolution resolve respect respectful responsibility rewarding share sharing shoes
  significance significant smile smiling simple simplicity skill skills stakeholder stakeholders strategic strategy strength
  strengths stress stressful succeed success successful support supportive synergy teammates teamwork teamworking
  testing thorough thoroughness together transparency transparent trust trusting uncertainty unity valuable value
  belief appreciation humour punctuality punctual reliability reliable grit hustle dedication loyalty loyal tolerance
  optimism optimistic wellbeing courage courageous kindness kind kindly compassion compassionate gratitude grateful
  viewpoint viewpoints vision vital weakness weaknesses wellbeing`;

const COMMONPLACES = `
  analyse analyze analytical structured systematic methodical manner ability able academic accept accomplish achieve achievement across act action add address advance advice affect
  again age ahead allow alone already always amazing amount answer any anyone anything anytime appreciate approach
  area arise around ask asked aspect assistance attempt authority avoid aware awareness away back bad base basic
  battle became become before began begin beginning behind believe benefit better between beyond big bigger biggest
  bit blindly boost boss both bottom box break bridge bridges bring broad broader brought build building business
  busy buy call came can career case catch cause certain chance change check choice choose chose classmates clear
  client close code coding colleague collect college come comfort comfortable company complete complex complexity
  concern concise cool condition consider consideration constant constantly constructive context continue contribute
  control core correct correctly cost could course cover coworker create critical cross crystal cure current customer cut
  daily data day deal decide decision decisions deep deeper deeply define definite demonstrate depend design desire
  develop developer development didn differ difference different difficult difficulty direct direction directly
  discuss discussion do double down drive driven during each eager earlier early easier easily easy edge effort
  emotion emotional emphasise emphasize end energy engineer engineering enjoy enjoyed enough ensure entire
  environment equal error especially establish estimate etc even event eventual ever every everything everywhere
  evolve exact example execute execution expect explain explore extra extreme extremely eye face facing fact fair
  fall fantastic far fast faster fear feature feel feeling felt few field figure final find finish first fit fix
  follow force forget form forward foster found frequent frequently friend fulfil full fully function functional
  further future gain gap gaps gather gave general get gets getting give given glad go golden good got great greatly
  grew group guide half hand handle happen happy hard harder have hear held help high higher highlight highly hit
  hold honest honestly hope hour huge humble idea identify imagine immediate immensely implement implementation in
  include increase incredible individual industry inform information initial input instead interact interaction
  interest intern internship interpersonal interview invaluable invest investing issue issues item job join journey
  judge jump just keep kept key kind king knew know lack large last late later lead least leave led less let level life
  like limit line little live long longer look looking loop lose lost lot love made main make manager many matter
  matters maximize maybe mean meaningful meant measure meet meeting meetings member members memorable mention mentor
  met mile mind minute mistake moment month more most move much multiple must myself naturally near need never new
  next nice note nothing notice number obstacle occur offer often one ongoing only opinion option order other
  ourselves out outcome outside over overall overcome overestimate overwhelm overwhelmed own pace paid part
  particular party path pay pays peer peers people perfect perform performance period person personal personally phase
  picture piece place plan play please point possible potential practice practices prepare present prevent previous
  prior problem problems proceed process processes produce product program programming progress project projects
  promise proper properly proud prove provide pull purpose push put quality quick quickly quite raise ran rarely
  rather reach react read real realise realistic realize really reason receive recognise recognize reduce reflect
  regard regular regularly reinforce relate relevant rely remain remember remind reminded report require requirement
  requirements resource resources responsible rest result results review rewarded right rise risk risks role room
  root rush rushing safe said same satisfaction save saw say scenario schedule scope second see seek seem sense sent
  serve set several sharing short show side silo silos similar sincere situation situations size small smaller smart
  smarter smooth smoothly soft software solid solution solutions solve solving someone something sometimes soon speak
  specific spend spent spoke sprint stage stand standard start starting state stay step stick still stood stop story
  straight strive strong stronger struggle student study style succeed such supervisor sure system systems take
  takeaway taken taking talk target task tasks taught teach team teams tech technical technologies technology tell
  tend term test tests thank thing things think thinking thought time timeline timely times today together told took
  tool tools top total touch tough track train training transferable treat tremendous tremendously true truly try
  turn type ultimate underestimate underestimating understand understanding understood unexpected university up
  update updates upfront upon use used useful user users usual utilize various vary very view vital voice wait walk
  want watch way ways weaker week well went whole wide will win wise within without won street public speaker speakers asset assets comfort zone push pushed renewed rounded proof prove proved thrive discover
  discovered equipped hardest gut intuition profession shown showed confirm confirmed belief dedicate truth dare
  circumstances setback setbacks obstacles juggling juggle wonderful word words work
  worked worker working workload workplace world worth would write wrong wrote year yes yet you young`;

/** English's small words, with the frames in which lessons are told ("looking back", "if I did it again"). */
const SMALL_WORDS = `
  'd 's a about across actually after again against all almost along already also although always am among an and
  another any anybody anyone anything anyway are as at away back basically be because been before being between both
  but by can certainly could definitely did didnt do does doing done dont down during e each else especially etc
  even ever every everybody everyone everything few for from g going gonna had has have having he hence her here
  herself him himself his how however i id if im in instead into is it it's its itself ive just last least less many
  may maybe me might mine more most much must my myself never next no nobody none nor not nothing now of off often
  on once one ones oneself only onto or other others otherwise our ours ourselves out over own per perhaps quite
  rather really same shall she should simply since so some somebody someone something sometimes soon still such
  surely than that the their them themselves then there therefore these they this those though through thus to too
  toward towards twice under unless until up upon us usually very via was we were what when where whether which
  while who whom whose why will with within without wont would yes yet you your yours yourself`;

const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stemOf));

export const PLATITUDE_STEMS = stems(PLATITUDES);
export const COMMONPLACE_STEMS = stems(COMMONPLACES);
export const SMALL_WORD_STEMS = stems(SMALL_WORDS);
