/** Printed by `star-story --help`. */
export const HELP = `Usage: star-story check [options] PATH…
       star-story import FILE… --out FOLDER   (star-story import --help)

Checks STAR stories. A PATH is a file, a folder (every *.star.md in it), a pattern in quotation marks
('stories/**/*.star.md'), or - for the standard input.

Options:
  --format stylish|json|inspect   stylish (default) for people; json as ESLint prints it; inspect for each
                                  story as it was understood, one JSON object a line
  --rule ID=SEVERITY              off, hint, info, warning or error for one check; may be repeated
  --fix                           mend what can be mended without changing what the story says
  --stdin-filename PATH           the name that the standard input goes by
  -h, --help                      print this
  -v, --version                   print the version

The nearest .star/config.yaml above a file sets severities, level and speakingRate for it.

Exit code: 0 nothing found, 1 a warning or an error found, 2 something could not be read or done.
`;
