import { readAsset } from '../../assets.ts';
import { operationsOf } from '../../http/operation-types.ts';
import { Fault } from '../../sms/fault.ts';
import type { operations as Api, components } from '../api.d.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { meaningsOf } from '../outcome-wording.ts';

type Calls = Pick<Api, 'listMagicNumbers' | 'getDocument'>;

/** What there is to look up: magic numbers and documents. */
export const references = operationsOf<Calls, ControlDesk, Visitor>()({
  listMagicNumbers: (_call, { providers, magicForTestKeysOnly }) => ({
    status: 200,
    body: {
      test_keys_only: magicForTestKeysOnly,
      numbers: providers.flatMap((provider) =>
        [...meaningsOf(provider)].map(([number, meaning]) => ({ number, provider: provider.id, meaning })),
      ),
    },
  }),

  getDocument({ path: { api } }, { providers }) {
    const known = ['control', ...providers.map(({ id }) => id)];
    if (!known.includes(api)) {
      const detail = `There is no document of "${api}"; there is one of each of ${known.join(', ')}.`;
      throw new Fault('unknown-path', { detail, field: 'api' });
    }
    // Documents are checked when they are loaded.
    return { status: 200, body: readAsset(`openapi/${api}.yaml`) as components['schemas']['Document'] };
  },
});
