import type { Reporter, TestModule } from 'vitest/node';
import { executable, NEEDED } from './browser-place.ts';

/** Says at the end of a run that the tests of the inbox were skipped, and how to run them. */
export const skipped: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const concerned = modules.filter(({ relativeModuleId }) => relativeModuleId.startsWith('test/browser/'));
    if (executable === undefined && concerned.length > 0) {
      console.log(`\n The tests of the inbox were skipped (${concerned.length} files): it ${NEEDED}\n`);
    }
  },
};
