import type { Bank } from './types';

/** The bank as other programs read it; docs/schemas/bank.schema.json is its schema. */
export function bankJson({ stories, principles, leanedOn, unreadable, events }: Bank) {
  return {
    stories: stories.map((story) => ({
      filePath: story.file,
      title: story.title,
      principles: story.roles.map(({ principle, role }) => ({ name: principle, role })),
      unknownPrinciples: story.unknown,
      retells: story.original ?? null,
      level: story.level,
      manager: story.manager,
      seconds: story.seconds,
      spent: story.spent,
      budget: story.budget,
      unit: story.unit,
      status: story.status ?? null,
      readiness: story.readiness,
      untold: story.untold,
      warnings: story.warnings ?? null,
      lastRehearsed: story.rehearsed ?? null,
    })),
    principles: principles.map(({ name, stories: told, events: different, gap }) => ({
      name,
      primary: told.find(({ role }) => role === 'primary')?.story.file ?? null,
      backup: told.find(({ role }) => role === 'backup')?.story.file ?? null,
      secondary: told.filter(({ role }) => role === 'secondary').map(({ story }) => story.file),
      events: different,
      gap: gap ?? null,
    })),
    leanedOn: leanedOn.map((one) => ({
      filePaths: one.stories.map(({ file }) => file),
      principles: one.principles,
    })),
    unreadable: unreadable.map(({ file, reason }) => ({ filePath: file, reason })),
    totals: {
      stories: stories.length,
      events,
      principles: principles.length,
      covered: principles.filter(({ events: told }) => told > 0).length,
      backedUp: principles.filter(({ events: told }) => told > 1).length,
    },
  };
}
