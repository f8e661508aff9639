// Prints what failed in the suites that ran since `npm test` began, then their sum: of a long log often the end alone is kept.
import { sumOutcomes } from './outcome';

const { passed, failed, failures } = await sumOutcomes();
for (const failure of failures) console.log(`Failed: ${failure}`);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
