import { describe, expect, test } from 'vitest';
import { readSentence } from '../../src/language/sentence';

const actorIn = (text: string) => readSentence(text).clauses.find(({ link }) => link === 'main')?.actor;

describe('a name as a subject', () => {
  test.each([
    'Ana reported the fault.',
    'Ana told me.',
    'Ana Ruiz asked us to stop.',
    'Priya decided to wait.',
    'Priya Nair told me.',
    'Ana and Bo agreed.',
    'Then Kofi asked me to fix it.',
    "Priya's team fixed it.",
    'Lena told me.',
    'Maria suggested it.',
    'Priya told me.',
    'Lena rewrote the parser.',
    'Kate and Bo rewrote it.',
    'Emma led the team.',
    'Ali rewired the thumb.',
    'Lena from Finance rewrote it.',
    'Tomasz agreed to it.',
    'Ben Okafor added a key.',
    'Ana Vetter rewired the thumb.',
    'Priya Doctorow rewrote it.',
    'Tomasz offered to help.',
    'Tomasz offered me his desk.',
    'Tomasz promised to call.',
    'Maria offered a way out.',
    'Tomasz Nowak complained about it.',
    'Priya decided.',
    'Maria warned us.',
    'Travis decided to wait.',
    'Luigi agreed.',
  ])('is somebody else by what they do: %s', (text) => {
    expect(actorIn(text)).toBe('others');
  });

  test.each([
    'Grafana reported the fault.',
    'Kafka wrote it to disk.',
    'Kafka and Redis reported it.',
    'Jenkins told us that it broke.',
    'Redis refused it.',
    'Reports told us where.',
    'The Redis decided it.',
    'Ana rose by two meters.',
    'Julia dropped to 3 %.',
    'Kubernetes decided to evict it.',
    'Kafka agreed on a leader.',
    'Grafana sent a mail.',
    'Terraform offered a plan step.',
    'Grafana Loki warned us.',
    'Apache Kafka promised order.',
    'Datadog decided to mute it.',
    'Datadog Watchdog warned us.',
    'Argo Rollouts decided to roll back.',
    'Snowflake agreed with it.',
    'Jira asked for a field.',
    'Dependabot proposed a bump.',
    'Redwood offered a catalog.',
    'Java agreed with it.',
    'Mark sheets held it.',
    'Chicago shipped it.',
    'Contoso shipped it.',
    'Ben Grafana added a key.',
    'Monitor Okafor added a key.',
    'Julia Packages broke the build.',
  ])('is a thing, as far as that tells: %s', (text) => {
    expect(actorIn(text)).toBe('thing');
  });

  test('with "I" is a group', () => {
    expect(actorIn('Kofi and I wrote it.')).toBe('group');
  });
});
