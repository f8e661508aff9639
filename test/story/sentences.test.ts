import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/readStory';

const sentences = (body: string): readonly string[] => {
  const story = readStory(`## Action\n${body}\n`);
  return story.sentences.map(({ range }) => story.text.slice(range.start, range.end).replace(/\s+/g, ' '));
};

describe('sentences', () => {
  it.each<[string, readonly string[]]>([
    ['I ran it. It held.', ['I ran it.', 'It held.']],
    [
      'I ran it, e.g. twice, approx. three times, vs. once before.',
      ['I ran it, e.g. twice, approx. three times, vs. once before.'],
    ],
    ['Dr. Amber asked. I answered.', ['Dr. Amber asked.', 'I answered.']],
    [
      'Mme. Laurent asked. Mlle. Petit and Sra. Gomez left.',
      ['Mme. Laurent asked.', 'Mlle. Petit and Sra. Gomez left.'],
    ],
    ['It cost 0.3% of v2.4.1 builds. Then none.', ['It cost 0.3% of v2.4.1 builds.', 'Then none.']],
    ['Was it mine? No! I took it.', ['Was it mine?', 'No!', 'I took it.']],
    ['I waited… Then I ran.', ['I waited…', 'Then I ran.']],
    ['i ran it. then i stopped. we won.', ['i ran it.', 'then i stopped.', 'we won.']],
    ['It sho\u00adwed. It was mine.', ['It sho\u00adwed.', 'It was mine.']],
    ['It was down.We called them.', ['It was down.', 'We called them.']],
    ['See p. iv of it, and pp. 4 and 5. I ran.', ['See p. iv of it, and pp. 4 and 5.', 'I ran.']],
    ['I asked on p. Ten. It held.', ['I asked on p. Ten.', 'It held.']],
    ['The Ph.D. Committee met Kim et al. Reed asked.', ['The Ph.D. Committee met Kim et al. Reed asked.']],
    ['I met Tom Reed Sr. He left. Lt. Col. Kim stayed.', ['I met Tom Reed Sr.', 'He left.', 'Lt. Col. Kim stayed.']],
    ['Ana Ruiz, Ph.D., led it. I ran.', ['Ana Ruiz, Ph.D., led it.', 'I ran.']],
    ['Mt. Hood was dark. I ran.', ['Mt. Hood was dark.', 'I ran.']],
    ['I used Node.js and ran it.', ['I used Node.js and ran it.']],
    ['I checked logs, traces, etc. Then I wrote.', ['I checked logs, traces, etc.', 'Then I wrote.']],
    ['I checked logs etc. and wrote.', ['I checked logs etc. and wrote.']],
    ['We met at 3 p.m. on Friday.', ['We met at 3 p.m. on Friday.']],
    ['I asked J. Doe about it.', ['I asked J. Doe about it.']],
    ['I asked J. about it. I wrote to K. with the list.', ['I asked J. about it.', 'I wrote to K. with the list.']],
    ['J. r. smith helped. So did k. lee.', ['J. r. smith helped.', 'So did k. lee.']],
    [
      'I chose plan B. it held. I got an A. the rest failed.',
      ['I chose plan B.', 'it held.', 'I got an A.', 'the rest failed.'],
    ],
    [
      'We took B. it was cheap. It is 12 m. then it stops.',
      ['We took B.', 'it was cheap.', 'It is 12 m.', 'then it stops.'],
    ],
    ['we moved it from A to B. nobody noticed.', ['we moved it from A to B.', 'nobody noticed.']],
    ['we ported it to C. then we tested.', ['we ported it to C.', 'then we tested.']],
    ['we swapped A with B. costs fell.', ['we swapped A with B.', 'costs fell.']],
    [
      'we tried C. latency fell. we took A. after that it held.',
      ['we tried C.', 'latency fell.', 'we took A.', 'after that it held.'],
    ],
    ['i met K. twice, when J. saw it. my lead R. knew.', ['i met K. twice, when J. saw it.', 'my lead R. knew.']],
    ['i wrote to K. about it and asked J. for help.', ['i wrote to K. about it and asked J. for help.']],
    ['I met K. in March. I trained K. on it.', ['I met K. in March.', 'I trained K. on it.']],
    ['I moved R. to another team. I told K. what broke.', ['I moved R. to another team.', 'I told K. what broke.']],
    [
      'I coached K. and she took over. I hired R. because he knew it.',
      ['I coached K. and she took over.', 'I hired R. because he knew it.'],
    ],
    [
      'We moved team K. to the new office. From K. we learned it.',
      ['We moved team K. to the new office.', 'From K. we learned it.'],
    ],
    [
      'I handed it to K. she ran it. We ended up with B. the rest failed.',
      ['I handed it to K.', 'she ran it.', 'We ended up with B.', 'the rest failed.'],
    ],
    [
      'He served in the U.S. Navy for two years. It sat in the U.S. Senate.',
      ['He served in the U.S. Navy for two years.', 'It sat in the U.S. Senate.'],
    ],
    ['The U.S. Navy asked us. We met at 3 p.m. Friday.', ['The U.S. Navy asked us.', 'We met at 3 p.m. Friday.']],
    [
      'We sold to U.S. Postal Service offices. I led the U.S. Armed Forces account.',
      ['We sold to U.S. Postal Service offices.', 'I led the U.S. Armed Forces account.'],
    ],
    [
      'I moved to the U.S. I started a team. It grew in the U.K. In 2019, it closed.',
      ['I moved to the U.S.', 'I started a team.', 'It grew in the U.K.', 'In 2019, it closed.'],
    ],
    [
      'I moved to the U.S. Started a team. It began in the E.U. Three teams moved.',
      ['I moved to the U.S.', 'Started a team.', 'It began in the E.U.', 'Three teams moved.'],
    ],
    ['The rail dropped to 12 v. We replaced it.', ['The rail dropped to 12 v.', 'We replaced it.']],
    [
      'It held at 5 v. Nora left. it was 9 v. then it fell.',
      ['It held at 5 v.', 'Nora left.', 'it was 9 v.', 'then it fell.'],
    ],
    ['We won 3 v. 2, Ana v. Tom. I ran.', ['We won 3 v. 2, Ana v. Tom.', 'I ran.']],
    ['We sold in the U.S. and the E.U. in May. I ran.', ['We sold in the U.S. and the E.U. in May.', 'I ran.']],
    [
      'We left the E.U. Sales fell. The D.B.A. checked it.',
      ['We left the E.U.', 'Sales fell.', 'The D.B.A. checked it.'],
    ],
    ['It was us v. the clock, on node.js v. 4. I ran.', ['It was us v. the clock, on node.js v. 4.', 'I ran.']],
    ['I asked J. R. Tolkien and George W. Bush.', ['I asked J. R. Tolkien and George W. Bush.']],
    ['I met J.-P. Roux (M. Roux) and _K. Lee_.', ['I met J.-P. Roux (M. Roux) and _K. Lee_.']],
    ['I wrote to team lead B. Engel.', ['I wrote to team lead B. Engel.']],
    ['A. The old one. I ran.', ['A. The old one.', 'I ran.']],
    ['It saved $86K. The venue paid.', ['It saved $86K.', 'The venue paid.']],
    ['It made €5M. Sales doubled.', ['It made €5M.', 'Sales doubled.']],
    ['We stream 1080p. The rest is 4K. Nora asked.', ['We stream 1080p.', 'The rest is 4K.', 'Nora asked.']],
    ['I left R&D. Nora stayed.', ['I left R&D.', 'Nora stayed.']],
    ['It ran at 40 C. The pump held at 12 V. I ran.', ['It ran at 40 C.', 'The pump held at 12 V.', 'I ran.']],
    ['I chose Plan B. The rest went on.', ['I chose Plan B.', 'The rest went on.']],
    ['I moved route A. Nora moved row C. Tom ran.', ['I moved route A.', 'Nora moved row C.', 'Tom ran.']],
    [
      'I learned C. Then I asked Tom B. After that, I ran.',
      ['I learned C.', 'Then I asked Tom B.', 'After that, I ran.'],
    ],
    ['Sr. Engineer Capt. Ray and Lt. Kim met. I ran.', ['Sr. Engineer Capt. Ray and Lt. Kim met.', 'I ran.']],
    ['I told Gov. Hale, Sen. Ott and Pvt. Lee. They came.', ['I told Gov. Hale, Sen. Ott and Pvt. Lee.', 'They came.']],
    ['We used fig. 3 and eq. 2. It held.', ['We used fig. 3 and eq. 2.', 'It held.']],
    ['It fell to 310 ms. The rest waited.', ['It fell to 310 ms.', 'The rest waited.']],
    ['I asked Ms. Ray. It took 2 yrs. We won.', ['I asked Ms. Ray.', 'It took 2 yrs.', 'We won.']],
    ['It is on p. 4 of the plan. I ran.', ['It is on p. 4 of the plan.', 'I ran.']],
    [
      'Lee et al. found it. I read Lee et al. Then I ran.',
      ['Lee et al. found it.', 'I read Lee et al.', 'Then I ran.'],
    ],
    [
      'She has a Ph.D. in optics. He has a Ph.D. Then I ran.',
      ['She has a Ph.D. in optics.', 'He has a Ph.D.', 'Then I ran.'],
    ],
    ['So did I. Then we ran.', ['So did I.', 'Then we ran.']],
    ['I ran it (twice.) Then I stopped.', ['I ran it (twice.)', 'Then I stopped.']],
    ['She said "it is down." I ran.', ['She said "it is down."', 'I ran.']],
    ['I ran it  \nand then stopped', ['I ran it', 'and then stopped']],
    ['I ran it\nand then stopped', ['I ran it and then stopped']],
    ['• I ran it\\\n• I stopped', ['I ran it', 'I stopped']],
    ['**Traced** the fault. _Fixed_ it.', ['Traced** the fault.', 'Fixed_ it.']],
    ['$40 went missing. €3 came back.', ['$40 went missing.', '€3 came back.']],
    ['...', []],
    ['1. First thing. 2 more.', ['First thing.', '2 more.']],
  ])('of %j', (body, expected) => {
    expect(sentences(body)).toEqual(expected);
  });

  it('know their block, so that a bullet is told from prose', () => {
    const story = readStory('## Action\nI ran.\n\n- Traced it\n- Fixed it\n');
    expect(story.sentences.map(({ block }) => block)).toEqual(['paragraph', 'item', 'item']);
  });

  it.each(['TODO', 'TBD: the numbers from March', '(later)', 'To be written.', 'Todo…', 'fill this in'])(
    'that are a note to self are unfilled: %s',
    (note) => {
      const { sections } = readStory(`## Learning\n\n${note}\n`);
      expect(sections.map(({ empty, words }) => [empty, words])).toEqual([[true, 0]]);
    },
  );

  it.each([
    'Later I called them.',
    'The TODO list was mine.',
    'TODOs were everywhere.',
    'WIP limits cut our cycle time from 9 days to 4.',
    'TBD cost us a week.',
    'Nothing.',
  ])('are told: %s', (words) =>
    expect(readStory(`## Action\n\n${words}\n`).sentences.map(({ unfilled }) => unfilled)).toEqual([false]),
  );

  it('with a placeholder are unfilled', () => {
    const story = readStory('## Task\nIt was [whose it was]. I took it. See [the page](http://x). [ref][1] too.\n');
    expect(story.sentences.map(({ unfilled }) => unfilled)).toEqual([true, false, false, false]);
  });
});
