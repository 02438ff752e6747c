import type { Probes } from '../probe.ts';
import { signalsms } from './signalsms.ts';
import { smsid } from './smsid.ts';
import { smsprovider } from './smsprovider.ts';
import { smsroute } from './smsroute.ts';
import { transmitsms } from './transmitsms.ts';

/** How each provider is probed, by its id. */
export const probesOf: Readonly<Record<string, Probes>> = { signalsms, smsid, smsprovider, smsroute, transmitsms };
