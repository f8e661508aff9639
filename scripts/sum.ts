// Prints the sum of every suite that ran since `npm test` began, as the last line of a run in CI wants it.
import { sumOutcomes } from './outcome';

const { passed, failed } = await sumOutcomes();
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
