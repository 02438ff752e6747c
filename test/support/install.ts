import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundle } from '../../scripts/bundle.ts';
import { ROOT } from './root.ts';

/**
 * Builds the package once for a run of the tests, as it is published but for its types. What runs in processes of its own
 * is run from there: that starts in a fifth of the time it takes from the sources. Apart from `installed.ts`, which
 * workers import, for it loads all that builds.
 */
export default async function install({ provide }: TestProject): Promise<() => void> {
  const place = mkdtempSync(join(tmpdir(), 'sms-emulator-installed-'));
  // Below a folder of this name, as after an installation: Vitest leaves to Node what stands there.
  const home = join(place, 'project/node_modules/sms-emulator');
  mkdirSync(home, { recursive: true });
  await bundle(join(home, 'dist'));
  cpSync(join(ROOT, 'package.json'), join(home, 'package.json'));
  for (const part of ['openapi', 'fixtures']) symlinkSync(join(ROOT, part), join(home, part), 'junction');
  // Further up, where it finds what it depends on.
  symlinkSync(join(ROOT, 'node_modules'), join(place, 'node_modules'), 'junction');
  provide('installed', home);
  return () => rmSync(place, { recursive: true, force: true });
}
