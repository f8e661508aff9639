/**
 * A new `.star/pack.yaml`. All but the name is commented out until somebody wants it: nothing that only shows the way is
 * ever taken for what a company says. A line of `##` stays a comment when one "# " is taken away.
 */
export const NEW_PACK = `name: My Pack

## The rest is optional. To use a line, delete the "# " in front of it, and write your own words.

## What the pack is for. "Choose a Pack…" shows it.
# summary: What this company asks its candidates about.

## What messages call its principles: principles, values, behaviors, behaviours or competencies.
# kind: values

## Who the coach's verdict comes from.
# verdict: panel

## What each level is called, what else your stories can write for it, and how long a story can be: "minutes" to say it,
## or "words" to write it. Leave out any of the four.
# levels:
#   SDE1:
#     label: Associate
#     aliases: [Grade 1]
#     minutes: 2
#   SDE2:
#     label: Specialist
#     aliases: [Grade 2]
#     minutes: 2.5
#   Senior:
#     label: Senior specialist
#     aliases: [Grade 3]
#     minutes: 3
#   Principal:
#     label: Director
#     aliases: [Grade 4]
#     minutes: 3

## How loud a check is: off, hint, info, warning or error.
# severities:
#   we-in-action: info

## What the coach and the findings call the five sections. Headings in your stories stay as they are.
# sections:
#   Situation: Background
#   Task: Goal
#   Action: What you did
#   Result: Outcome
#   Learning: Reflection

## What they ask that belongs to no single principle.
# questions:
#   - Tell me about a time…

## Their own page, and the day you checked it.
# source: https://example.com/values
# dated: 2026-11-29
`;
