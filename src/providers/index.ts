import type { Provider } from '../http/provider.ts';
import { signalsms } from './signalsms/provider.ts';
import { smsid } from './smsid/provider.ts';
import { smsprovider } from './smsprovider/provider.ts';
import { smsroute } from './smsroute/provider.ts';
import { transmitsms } from './transmitsms/provider.ts';

/** Every provider there is, in the order they are listed to people. */
export const providers: readonly Provider[] = [signalsms, smsprovider, smsroute, transmitsms, smsid];
