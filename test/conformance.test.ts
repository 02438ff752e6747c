import { afterAll, describe, expect, test } from 'vitest';
import { providers } from '../src/providers/index.ts';
import { type Conformance, play, statusesOf } from './support/conformance.ts';
import { sandbox } from './support/sandbox.ts';
import { type TransportName, transports } from './support/transports.ts';

const carriers = Object.keys(transports) as TransportName[];
const table: Record<string, Record<string, string>> = {};

afterAll(() => console.table(table));

describe.for(providers)('$title', async ({ id }) => {
  const { host, behaviours } = (await import(`./conformance/${id}.ts`)) as Conformance;

  describe.for(Object.entries(behaviours))('%s', ([behaviour, steps]) => {
    const row = { ...Object.fromEntries(carriers.map((carrier) => [carrier, 'FAILED'])) };
    table[`${id}: ${behaviour}`] = row;

    let inProcess: ReturnType<typeof transcript> | undefined;
    const reference = () => (inProcess ??= transcript('direct'));

    test('gets the documented statuses', async () => {
      const seen = await reference();
      expect(seen.map(({ status }) => status)).toEqual(statusesOf(steps));
      row['direct'] = 'ok';
    });

    test.for(carriers.filter((carrier) => carrier !== 'direct'))(
      'is the same over %s as in-process',
      async (carrier) => {
        expect(await transcript(carrier)).toEqual(await reference());
        row[carrier] = 'ok';
      },
    );

    async function transcript(carrier: TransportName) {
      const emulator = sandbox();
      const { send, close } = await transports[carrier](emulator);
      try {
        return await play(steps, host, emulator, send);
      } finally {
        await close();
      }
    }
  });
});
