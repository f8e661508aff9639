import type { LevelLength } from '../story/budgets';
import { LEVELS, type Level, STAR_SECTIONS, type StarSection } from '../story/types';
import type { PRINCIPLE_KINDS } from './packFileSchema';

type PrincipleKind = (typeof PRINCIPLE_KINDS)[number];

/** What a level is called, and how long a story may be there. */
interface LevelTerms extends LevelLength {
  readonly label?: string | undefined;
  /** What else a story may say for it. */
  readonly aliases?: readonly string[] | undefined;
}

/** What a pack calls things. Names of sections are shown, and never read: headings stay what the format knows. */
export interface Terms {
  readonly kind: PrincipleKind;
  /** Who gives the verdict: "bar raiser", "panel". */
  readonly verdict: string;
  readonly levels: { readonly [level in Level]?: LevelTerms | undefined };
  readonly sections: { readonly [section in StarSection]?: string | undefined };
}

export const USUAL_TERMS: Terms = { kind: 'principles', verdict: 'bar raiser', levels: {}, sections: {} };

type Given = { readonly [key in keyof Terms]?: Terms[key] | undefined };

/**
 * What packs call things, laid over one another, the first the weakest; levels and sections one by one. A level's length is
 * replaced as a whole, and its names stay where the next pack gives none.
 */
export function termsOf(...packs: readonly (Given | undefined)[]): Terms {
  return packs.reduce<Terms>(
    (terms, pack) => ({
      kind: pack?.kind ?? terms.kind,
      verdict: pack?.verdict ?? terms.verdict,
      levels: { ...terms.levels, ...relabelled(terms.levels, pack?.levels) },
      sections: { ...terms.sections, ...pack?.sections },
    }),
    USUAL_TERMS,
  );
}

function relabelled(before: Terms['levels'], levels: Terms['levels'] = {}): Terms['levels'] {
  const named = LEVELS.flatMap((level) => {
    const given = levels[level];
    if (!given) return [];
    const { label, aliases } = before[level] ?? {};
    return [[level, { ...given, label: given.label ?? label, aliases: given.aliases ?? aliases }] as const];
  });
  return Object.fromEntries(named);
}

/** What each of the five sections is called. */
export function sectionNames(terms: Terms): Readonly<Record<StarSection, string>> {
  const named = STAR_SECTIONS.map((section) => [section, sectionName(terms, section)] as const);
  return Object.fromEntries(named) as Record<StarSection, string>;
}

export function sectionName({ sections }: Terms, section: StarSection): string {
  return sections[section] ?? section;
}

const ONE: Readonly<Record<PrincipleKind, string>> = {
  principles: 'principle',
  values: 'value',
  behaviors: 'behavior',
  behaviours: 'behaviour',
  competencies: 'competency',
};

/** What one of the principles is called. */
export function principleWord({ kind }: Terms): string {
  return ONE[kind];
}
