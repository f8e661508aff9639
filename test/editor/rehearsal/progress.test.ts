import { describe, expect, test } from 'vitest';
import {
  back,
  begin,
  mark,
  next,
  type Progress,
  pause,
  reveal,
  spentBy,
  THINK,
  thinking,
} from '../../../src/editor/rehearsal/webview/progress';

const SECTIONS = 3;
const QUESTIONS = 2;

/** A telling that is driven second by second. */
class Telling {
  progress = begin(SECTIONS);
  now = 1_000;

  constructor(private readonly questions = QUESTIONS) {}

  wait(seconds: number): this {
    this.now += seconds * 1000;
    return this;
  }
  do(step: (progress: Progress, now: number, questions: number) => Progress): this {
    this.progress = step(this.progress, this.now, this.questions);
    return this;
  }
  next = (): this => this.do(next);
  back = (): this => this.do(back);
  mark = (answer: 'again' | 'good'): this => this.do((progress, now, of) => mark(progress, answer, now, of));
  get spent(): readonly number[] {
    return spentBy(this.progress, this.now);
  }
  get place(): string {
    return `${this.progress.stage} ${this.progress.at}`;
  }
}

const told = (): Telling => new Telling().next().wait(10).next().wait(20).next().wait(5).next();

describe('a story is told section by section', () => {
  test('and its time goes to the section that is told', () => {
    const telling = new Telling();
    expect(telling.place).toBe('begin 0');
    expect(telling.wait(60).spent).toEqual([0, 0, 0]);
    expect(telling.next().wait(10).spent).toEqual([10, 0, 0]);
    expect(telling.next().wait(20).spent).toEqual([10, 20, 0]);
    expect(telling.next().wait(5).next().place).toBe('times 2');
    expect(telling.wait(99).spent).toEqual([10, 20, 5]);
  });

  test('going back adds to what was spent there', () => {
    const telling = new Telling().next().wait(10).next().wait(2).back();
    expect(telling.place).toBe('tell 0');
    expect(telling.wait(3).next().wait(4).spent).toEqual([13, 6, 0]);
    expect(new Telling().next().wait(1).back().place).toBe('tell 0');
  });

  test('going back from the end goes on with the last section', () => {
    expect(told().wait(60).back().wait(2).spent).toEqual([10, 20, 7]);
  });

  test('its sections are rounded once, so that they add up to the whole that is shown', () => {
    const telling = new Telling().next().wait(26.4).next().wait(14.4).next().wait(85.6);
    expect(telling.spent).toEqual([26.4, 14.4, expect.closeTo(85.6)]);
    expect(telling.next().spent).toEqual([26, 14, 86]);
    expect(telling.back().wait(0.6).next().spent).toEqual([26, 14, 87]);
    expect(new Telling().next().wait(0.4).next().next().next().spent).toEqual([0, 0, 0]);
  });

  test('a pause takes no time, and going on ends it', () => {
    const telling = new Telling().next().wait(4).do(pause).wait(100);
    expect(telling.spent).toEqual([4, 0, 0]);
    expect(telling.do(pause).wait(1).spent).toEqual([5, 0, 0]);
    expect(telling.do(pause).wait(50).next().wait(2).spent).toEqual([5, 2, 0]);
  });

  test('there is nothing to pause before and after', () => {
    for (const telling of [new Telling(), told()]) {
      const before = telling.progress;
      expect(telling.do(pause).progress).toBe(before);
    }
  });
});

describe('the questions after it', () => {
  test('come one by one, each marked once its answer is shown', () => {
    const telling = told().next();
    expect(telling.place).toBe('ask 0');
    expect(telling.mark('good').place).toBe('ask 0');
    telling.wait(6).next().mark('good');
    expect(telling.place).toBe('ask 1');
    expect(telling.progress.shown).toBe(false);
    telling.wait(6).next().mark('again');
    expect(telling.place).toBe('end 1');
    expect(telling.progress.marks).toEqual(['good', 'again']);
  });

  test('leave time to think before the strong answer shows', () => {
    const telling = told().next();
    expect(thinking(telling.progress, telling.now)).toBe(THINK);
    expect(telling.wait(THINK / 1000 - 1).do(reveal).progress.shown).toBe(false);
    expect(thinking(telling.progress, telling.now)).toBe(1_000);
    expect(telling.wait(1).do(reveal).progress.shown).toBe(true);
    expect(thinking(telling.progress, telling.now)).toBe(0);
  });

  test('show their answer again to whoever goes back, and mark it anew', () => {
    const telling = told().next().wait(6).next().mark('good').back();
    expect(telling.place).toBe('ask 0');
    expect(telling.progress.shown).toBe(true);
    expect(telling.mark('again').progress.marks).toEqual(['again', undefined]);
    expect(telling.place).toBe('ask 1');
    expect(telling.back().back().place).toBe('times 0');
  });

  test('are left out where there are none', () => {
    const telling = new Telling(0).next().next().next().next();
    expect(telling.place).toBe('times 2');
    expect(telling.next().place).toBe('end 2');
    expect(telling.next().place).toBe('end 2');
  });
});
