import { PATIENCE } from '../../../scripts/chromium';

/**
 * A walk waits for what it expects to see, however busy the machine is. Every wait of a walk has this limit, and none is
 * shorter.
 */
export const PATIENT = { timeout: PATIENCE, interval: 100 };
