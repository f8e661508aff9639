/**
 * Base forms of regular verbs. What belongs here: verbs people use of their work, so that "planned" leads back to
 * "plan" and "triages" is known for a verb. A past in "-ed" that is missing here is still read as a past; a base form or a
 * third person that is missing is taken for a noun.
 */
const WORDS = `
abandon absorb accelerate accept access accompany accomplish account achieve acknowledge acquire act activate adapt add
address adjust administer admit adopt advance advertise advise advocate affect agree aggregate aid aim alert align allocate
allow alter analyse analyze anchor announce annotate answer anticipate apologise apologize appeal appear append apply appoint
appreciate approach approve archive argue arrange arrive articulate ask assemble assert assess assign assist assume assure
attach attack attempt attend attract attribute audit augment author authorise authorize automate avoid await award back
backfill balance ban bargain base batch beg behave believe belong benchmark benefit bisect blame blend blindside block book boost boot
borrow bother bounce box brainstorm branch bridge brief broaden browse budget bundle bump bypass cache calculate calibrate call
calm cancel capture care carry cascade categorise categorize cause celebrate centralise centralize certify chair challenge
change charge chart chase chat check checkpoint circulate claim clarify classify clean clear click climb clone close coach code
codify collaborate collate collapse collect combine comfort comment commission commit communicate compare compensate compete compile
complain complete comply compose compress compromise compute conceive concentrate conceptualise conceptualize conclude condense conduct
configure confirm confront connect consider consist consolidate construct consult contact contain containerise containerize continue contract
contribute control convene converge convert convey convince cooperate coordinate co-ordinate copy correct correlate count counter
cover craft crash crawl create critique cross crunch curate customise customize cycle debate debug decide declare decline decommission
decompose decorate decouple decrease dedicate deduce deduplicate de-escalate defend defer define delay delegate delete deliver demand demo demonstrate
denormalise denormalize deny depend deploy deprecate derive describe deserve design destroy detail detect determine develop deviate devise
devote diagnose dictate differ differentiate diffuse digest direct disable disagree disappear disassemble discard disclose disconnect discourage discover
discuss dismiss dispatch display dispute dissect distribute ditch dive diversify divert divide dockerise dockerize document double doubt downgrade download
draft drain drill drop duplicate earn ease edit educate elaborate elect elevate elicit eliminate email e-mail embark embed embrace emerge emphasise emphasize employ
empower emulate enable encounter encourage end enforce engage engineer enhance enjoy enlist enrich enroll ensure enter entitle enumerate
escalate establish estimate evaluate evolve examine exceed exchange exclude execute exercise exhaust exist expand expect expedite
experience experiment explain explore export expose express extend extract fabricate face facilitate factor fail familiarise familiarize favor
favour fear feature fetch field figure file fill filter finalise finalize finance finish fire fix flag flash flatten flip float focus fold follow
force forge fork form formalise formalize format formulate forward foster found frame free fulfil fulfill fund gain garner gate gather gauge
generalise generalize generate govern grab grant graph group guarantee guard guess guide halt halve hammer hand handle happen harden harmonise harmonize
harness hate head heal help hesitate highlight hint hire honor honour hope host hypothesise hypothesize identify ignore illustrate imagine implement
import impose impress improve improvise incentivise incentivize include incorporate increase incur index indicate influence inform inherit initiate inject innovate inquire
insert insist inspect inspire install instantiate institute instruct instrument integrate intend intensify interact intercept interface interpret intervene interview
introduce invalidate invent inventory invest investigate invite involve isolate issue iterate jump justify kick kill knock label lack land last laugh launch
layer learn lengthen level leverage liaise license lift like limit link list listen live load lobby localise localize locate lock log look loop love
lower maintain manage mandate manipulate map march mark market mask master match mature maximise maximize measure mediate meet mend mention mentor merge message
migrate mimic minimise minimize mirror miss mitigate mix mobilise mobilize mock model moderate modernise modernize modify modularise modularize monitor motivate mount
move multiply mute name narrow navigate need negotiate nominate normalise normalize note notice notify nudge observe obtain occur offer offload omit onboard open
operate oppose optimise optimize orchestrate order organise organize orient outline outsource overhaul overlay oversee own pace pack package page paint pair
parallelise parallelize parameterise parameterize park parse participate partition partner pass patch pause perform permit persist personalise personalize persuade phase phone phrase pick pilot
pin ping pinpoint pitch pivot place plan plant play please plot plug point polish poll pool populate port portray pose position possess post postpone practice
practise praise pre-register precompute predict prefer prepare prescribe present preserve press pressure presume pretend prevent price print prioritise prioritize probe
proceed process procure produce profile program progress project promise promote prompt propose protect prototype provide provision prune publish pull pump purchase purge
pursue push quadruple qualify quantify query question queue quote raise ramp rank rate reach react reactivate realign realise realize reallocate reassign reassure rebase reboot recalculate recalibrate
receive recheck reclaim recognise recognize recommend reconcile reconfigure reconsider reconstruct record recover recreate recruit rectify recycle redefine redeploy redesign redirect redistribute
reduce re-evaluate re-examine refactor refer refine reflect reformat refresh refuse regain register regret regroup regulate reimplement reinforce reject relate relax relay release relocate rely
remain remap remediate remember remind remove rename render renegotiate renew reopen reorder reorganise reorganize repair repeat rephrase replace replan re-plan replay replicate reply
report repost represent reprioritise reprioritize reproduce reprocess request require reroute research reserve reshape resist resolve respect respond restart restate restore
restrict restructure result resume retain retest retire retrain retrieve retry return reuse reveal reverse review revise revisit revive reward reword rework rig roll rotate round route
sample sanitise sanitize satisfy save scale scan schedule scope score scour scrap scrape screen script scrub search secure seem segment select sense separate sequence
serialise serialize serve settle shadow shape share sharpen shelve shepherd shift ship shop shorten shout show shuffle sign signal silence simplify simulate sketch skim skip slash slice
slip slow smooth snapshot soften solder solicit solidify solve sort sound source spare specify speculate spike split-test sponsor spot squash stabilise stabilize stack staff stage stand standardise
standardize stare start state stay steer step stop store straighten strategise strategize streamline strengthen stress stress-test stretch strip structure struggle study
style submit subscribe substitute succeed suffer suggest suit summarise summarize supervise supplement supply support suppose surface surprise surrender survey survive
suspect suspend swap switch sync synchronise synchronize synthesise synthesize systematise systematize tackle tag tailor talk tap target taste team template tend terminate test thank
think thread threaten throttle tick tidy tie tighten time tolerate touch tout trace track trade train transcribe transfer transform transition translate transmit transport travel
treat triage trick trigger trim trip triple troubleshoot trouble-shoot trust try tune turn tweak type uncover underline undermine understand unify uninstall unite unload unlock unpack
unplug unroll unwind update upgrade upload urge use utilise utilize validate value vary vent venture verbalise verbalize verify version vet view virtualise virtualize
visit visualise visualize voice volunteer vote wait walk want warn wash waste watch weigh welcome whiteboard widen wire wish wonder work worry wrap yank yield zip zoom
tokenise tokenize fine-tune spearhead champion kickstart kick-start jumpstart back-test a/b-test unblock untangle reverse-engineer load-test cross-check double-check hot-fix hotfix
rally rotate rehearse reimburse remodel reconvene relaunch rescope rescue re-scope re-run revamp revert roll-back rollback rush salvage scramble sit-in spec strive stub sunset
swarm task tally tear time-box timebox troll uncheck unearth vectorise vectorize warm water whitelist witness wrestle zero reckon`;

/** Base forms of regular verbs, lower case. */
export const REGULAR_VERBS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
