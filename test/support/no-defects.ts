import { afterEach, beforeEach, expect } from 'vitest';
import { takeDefects, watchForDefects } from './defects.ts';

beforeEach(watchForDefects);

/** A defect in what the emulator does later has nobody to answer to: it is only reported, and would go unseen. */
afterEach(() => expect(takeDefects()).toEqual([]));
