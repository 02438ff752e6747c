import { CarefulNotices } from '../examples/contract/careful.ts';
import { CarelessNotices } from '../examples/contract/careless.ts';
import { playDay, WORLD } from '../examples/contract/day.ts';
import type { Gateway, Notices } from '../examples/contract/shop.ts';
import { formatHtml } from '../src/contract/formats/html.ts';
import { startSandbox } from '../src/testkit.ts';

/** The pages of `docs/contract` by their names: the reports on the shops of `examples/contract`. */
export async function exampleReports(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['careless.html', await reportOn((gateway) => new CarelessNotices(gateway))],
    ['careful.html', await reportOn((gateway) => new CarefulNotices(gateway))],
  ]);
}

async function reportOn(open: (gateway: Gateway) => Notices): Promise<string> {
  await using sms = await startSandbox(WORLD);
  await playDay(sms, open);
  return formatHtml(sms.contract({ failOn: 'note' }));
}
