import { stringify } from 'yaml';

/** What is known of a principle of one's own before its file is there. */
export interface NewPrinciple {
  readonly name: string;
  readonly summary: string | undefined;
}

/**
 * What a principle may say besides, commented out until somebody wants it: nothing that only shows the way is ever taken
 * for coaching. A line of `##` stays a comment when one "# " is taken away.
 */
const MORE = `
## The rest is optional. To use a line, delete the "# " in front of it, and write your own words.

## Other names your stories can write for it.
# aliases: [Another Name]

## What it means, and why they ask for it. A paragraph.
# meaning: What it means here, and how you can tell that somebody has it.

## Does it matter that the work was assigned? ends, weakens or neutral.
# assigned: neutral

## What an interviewer writes down: three lines or more for and against, and one dealbreaker.
# interviewer:
#   for:
#     - What helps, as you'd write it down.
#     - Another thing that helps.
#     - A third one.
#   against:
#     - What hurts, as you'd write it down.
#     - Another thing that hurts.
#     - A third one.
#   disqualifier: What no strong result makes up for.

## What each section has to do. Leave out any of the five.
# sections:
#   Situation:
#     do: What belongs here under this principle.
#     mistake: The slip most people make here.
#     example: One sentence, the way you'd say it.
#   Task:
#     do: What belongs here under this principle.
#     mistake: The slip most people make here.
#     example: One sentence, the way you'd say it.
#   Action:
#     do: What belongs here under this principle.
#     mistake: The slip most people make here.
#     example: One sentence, the way you'd say it.
#   Result:
#     do: What belongs here under this principle.
#     mistake: The slip most people make here.
#     example: One sentence, the way you'd say it.
#   Learning:
#     do: What belongs here under this principle.
#     mistake: The slip most people make here.
#     example: One sentence, the way you'd say it.

## What they ask after the story. Add as many as you like.
# probes:
#   - question: The question, as they'd ask it.
#     probes: What it tests.
#     weak: An answer people really give.
#     whyWeak: What's missing in it.
#     strong: A better answer, with something you did.
#     signal: The better answer in one phrase
#     weakness: no-trade-off
#     levels: [SDE1, SDE2, Senior, Principal]

## What to start with, spend time on and keep short when you retell a story for it, and the evidence that serves each.
# retelling:
#   lead:
#     text: What to start with.
#     serves: [boundary]
#   dwell:
#     text: What to spend the most time on.
#     serves: [trade-off, verification]
#   playDown:
#     text: What to keep short.
#     serves: [measure]

## What each level has to show, how long to take, and what you'd say you learned. Leave out any of the four.
# levels:
#   SDE1:
#     bar: What somebody at their first level has to show.
#     length: 2 minutes
#     reflection: What you learned, the way you'd say it.
#   SDE2:
#     bar: What somebody with a few years behind them has to show.
#     length: 2 to 2.5 minutes
#     reflection: What you learned, the way you'd say it.
#   Senior:
#     bar: What somebody has to show who works across teams.
#     length: 2.5 to 3 minutes
#     reflection: What you learned, the way you'd say it.
#   Principal:
#     bar: What somebody has to show who changes how a whole organization works.
#     length: 3 minutes
#     reflection: What you learned, the way you'd say it.

## What they open with.
# questions:
#   - Tell me about a time…

## Words their questions turn on, so "Which story for this question?" finds it.
# asked:
#   - hard conversation, bad news

## Their own page, and the day you checked it.
# source: https://example.com/values
# dated: 2026-11-29
`;

/** The text of a new `.star/principles/*.yaml`. */
export function newPrinciple({ name, summary }: NewPrinciple): string {
  return `${stringify({ name, ...(summary && { summary }) }, { lineWidth: 0 })}${MORE}`;
}
