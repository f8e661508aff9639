/** A line that begins like this asks for a story, whatever is told about. */
const OPENING =
  /^[*_]{0,3}(?:tell (?:me|us) about|(?:walk|talk) (?:me|us) through|describe an?|give (?:me |us )?an? (?:example|time)|share an? )\b/i;
/** Of what is told about, one of many is a story: "yourself", "your resume" and "a typical day" are none. */
const ABOUT_ONE =
  /\b(?:tell (?:me|us) about|(?:walk|talk|take) (?:me|us) through|describe|share) (?:an?|one|another|some(?:thing|body|one)|how you|the (?:last|first|most|time|[a-z]{3,12}est)|your (?:most|[a-z]{3,12}est))\b(?!['’]| (?:bit|little|typical|ideal|normal|perfect|would|strengths?|weakness(?:es)?)\b)/i;
/** What asks for one of many whatever stands before it: "can you think of a time when", "have you ever". */
const ONE_OF_MANY =
  /\b(?:a (?:time|situation|occasion) (?:when|where|that|in which|you|your)|(?:give|have|share) (?:me |us )?an? (?:time|example|instance)|an example of|the last time you|when have you|have you ever)\b/i;

/** Whether a line begins as an interviewer's request for a story does. */
export function beginsAsRequest(line: string): boolean {
  return OPENING.test(line);
}

/** Whether a question asks for something that happened by the way it is framed, whatever it is after. */
export function asksForStory(question: string): boolean {
  return ABOUT_ONE.test(question) || ONE_OF_MANY.test(question);
}
