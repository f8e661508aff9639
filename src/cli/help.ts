/** Printed by `star-story --help`. */
export const HELP = `Usage: star-story check [options] PATH…
       star-story import FILE… --out FOLDER   (star-story import --help)
       star-story bank [options] [PATH…]      (star-story bank --help)
       star-story compare OLD NEW             (star-story compare --help)
       star-story sheet [PATH…] --out FILE    (star-story sheet --help)
       star-story match QUESTION [PATH…]      (star-story match --help)

Checks STAR stories. A PATH is a file, a folder (every *.star.md in it), a pattern in quotation marks
('stories/**/*.star.md'), or - for standard input.

Options:
  --format stylish|json|inspect   stylish (default) for people; json as ESLint prints it; inspect for each
                                  story as it was understood, one JSON object per line
  --rule ID=SEVERITY              off, hint, info, warning or error for one check; may be repeated
  --fix                           fix what can be fixed without changing what the story says
  --stdin-filename PATH           the file name to use for standard input
  -h, --help                      print this
  -v, --version                   print the version

The nearest .star/config.yaml above a file sets severities, level, role and speakingRate for it.

Exit code: 0 no warnings or errors, 1 a warning or an error, 2 something couldn't be read or done.
`;
