/**
 * Verbs whose past is not base + "ed": base, past, participle; alternatives joined by "/". What belongs here: every
 * irregular verb somebody could use of work, and its prefixed forms. "be" and "have" are auxiliaries and stand here too.
 */
const TABLE = `
be was/were been|have had had|do did done|go went gone|arise arose arisen|awake awoke awoken|bear bore borne/born
beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid
bite bit bitten|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast
build built built|burn burnt/burned burnt/burned|burst burst burst|buy bought bought|catch caught caught
choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt
dig dug dug|draw drew drawn|dream dreamt/dreamed dreamt/dreamed|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fit fit/fitted fit/fitted
flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got/gotten|give gave given
grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held
hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|lean leant/leaned leant/leaned
learn learnt/learned learnt/learned|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|greenlight greenlit greenlit
lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|misread misread misread
misunderstand misunderstood misunderstood|offset offset offset|outgrow outgrew outgrown|overcome overcame overcome
overhear overheard overheard|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|overwrite overwrote overwritten|pay paid paid|proofread proofread proofread
prove proved proved/proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone
redraw redrew redrawn|rerun reran rerun|re-run re-ran re-run|resell resold resold|reset reset reset|rethink rethought rethought
rewrite rewrote rewritten|re-write re-wrote re-written|rewind rewound rewound|rid rid rid|ride rode ridden|ring rang rung|rise rose risen
run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|resend resent resent|set set set|shake shook shaken
shed shed shed|shine shone shone|shoot shot shot|show showed shown/showed|shrink shrank shrunk|shut shut shut|sing sang sung
sink sank sunk|sit sat sat|sleep slept slept|sling slung slung|slide slid slid|speak spoke spoken|speed sped/speeded sped/speeded
spell spelt/spelled spelt/spelled|spend spent spent|spill spilt/spilled spilt/spilled|spin spun spun|split split split
spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck
string strung strung|strive strove striven|swap swapped swapped|swear swore sworn|sweep swept swept|swing swung swung
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone
upset upset upset|uphold upheld upheld|wake woke woken|wear wore worn|weave wove woven|win won won|wind wound wound
withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written`;

interface IrregularVerb {
  readonly base: string;
  readonly pasts: readonly string[];
  readonly participles: readonly string[];
}

/** Every irregular verb with its past forms and participles. */
export const IRREGULAR_VERBS: readonly IrregularVerb[] = TABLE.trim()
  .split(/[|\n]/)
  .map((row) => {
    const [base = '', pasts = '', participles = ''] = row.split(' ');
    return { base, pasts: pasts.split('/'), participles: participles.split('/') };
  });
