// Everything that may stop a request, in one table: the first that matches says it.

import { CREDENTIALS } from './credential-obstacles';
import { FAULTS } from './faults';
import type { Obstacle } from './obstacle';
import { REFUSALS } from './refusals';

/** Every failure matches one: the last takes whatever came without an answer, RECHAZADO and GOOGLE the rest. */
export const OBSTACLES: readonly Obstacle[] = [...CREDENTIALS, ...REFUSALS, ...FAULTS];
