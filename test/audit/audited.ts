import { createEmulator, type Emulator, type EmulatorOptions, type WireReply } from '../../src/index.ts';

/** An emulator on a manual clock whose report is read. */
export interface Audited {
  readonly emulator: Emulator;
  /** Sends a request to any provider. */
  ask(method: string, path: string, given?: Given): Promise<WireReply>;
  /** Sends a message through smsroute; the fields are added to those of a good one, undefined takes one away. */
  post(fields?: object, headers?: Readonly<Record<string, string>>): Promise<WireReply>;
  /** What was found by a rule, in words, each way of breaking it once and its repetitions with their examples. */
  complaints(rule: string): readonly string[];
}

interface Given {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export const KEY = 'sk_live_YOUR_API_KEY';

/** The Content-Type and key of a good request to smsroute. */
export const GOOD = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' } as const;

export function audited(options: EmulatorOptions = {}): Audited {
  const emulator = createEmulator({ clock: 'manual', startAt: new Date('2026-05-30T12:00:00Z'), ...options });
  const ask = async (method: string, path: string, { headers = GOOD, body = '' }: Given = {}) => {
    const [before = '', query = ''] = path.split('?');
    return emulator.handle({ method, host: 'localhost', path: before, query, headers, body });
  };
  return {
    emulator,
    ask,
    post(fields = {}, headers = {}) {
      const body = JSON.stringify({ to: '+447700900123', from: 'ACME', body: 'Hello', ...fields });
      return ask('POST', '/smsroute/v1/messages', { headers: { ...GOOD, ...headers }, body });
    },
    complaints: (rule) =>
      emulator
        .getContractReport()
        .findings.filter((finding) => finding.rule === rule)
        .flatMap(({ examples }) => examples.map(({ detail }) => detail)),
  };
}
