import { expect, test } from 'vitest';
import { providers } from '../../src/providers/index.ts';
import { inboundProviders } from '../../src/ui/phones/inbound-providers.ts';

test('handsets can reply to those providers that take messages from handsets', () => {
  const taking = providers.filter(({ receive }) => receive !== undefined).map(({ id }) => id);
  expect([...inboundProviders.keys()]).toEqual(taking);
});
