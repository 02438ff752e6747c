import type { Caller } from '../sms/directory.ts';
import { type AnswerFault, comesEarly, type Effects, Interruption } from '../sms/effects.ts';
import type { FateDesk } from '../sms/fate-desk.ts';
import { FATE_NAMES, FATES, isFateName } from '../sms/fates.ts';
import { Fault } from '../sms/fault.ts';
import type { Message } from '../sms/message.ts';
import type { OutcomeRule } from '../sms/outcome.ts';
import type { Disturbance } from './disturbance.ts';
import type { WireReply, WireRequest } from './wire.ts';

/** The request header that picks a fate by its name, for this one request. */
const OUTCOME_HEADER = 'X-Emulator-Outcome';

/** What a rule or a header asked for a request does to it, asked by the gateway at fixed places of its order. */
export interface Interference<Who> {
  /** @throws Fault or Interruption when the request shall not be carried out. */
  before(request: WireRequest, operation: string, caller: Who): void;
  /** Told of every refusal, and of the sentence that goes with it. */
  refused(refusal: Fault, detail: string): void;
  /** Whether a reply is one to give again: a refusal that was asked for is not. */
  keeps(reply: WireReply): boolean;
  /**
   * Does to a reply what was decided on the way.
   * @param failed the API's own words for an internal error.
   */
  after(reply: WireReply, failed: () => WireReply): WireReply | Promise<WireReply>;
}

/** Lets the fates of a sandbox have their way with the requests and messages of one provider. */
export class Intervention implements Interference<Caller> {
  /** The opinion of header and rules on a submission. */
  readonly rule: OutcomeRule;
  readonly #provider: string;
  readonly #fates: FateDesk;
  readonly #hurry: (message: Message) => void;

  /** @param hurry lets a message live the rest of its life at once. */
  constructor(provider: string, fates: FateDesk, hurry: (message: Message) => void) {
    this.#provider = provider;
    this.#fates = fates;
    this.#hurry = hurry;
    this.rule = {
      name: OUTCOME_HEADER,
      decide: ({ caller, to, from, text }) => {
        const { chosen, operation } = this.#fates.incident;
        if (chosen !== undefined) return { ...withoutDescription(FATES[chosen]), by: named(chosen) };
        if (this.#fates.rules.isEmpty) return undefined;
        const account = caller.account.id;
        const rule = this.#fates.rules.forMessage({ provider, account, operation, to, from, text });
        return rule && { ...rule.effects, by: rule.name };
      },
    };
  }

  before(request: WireRequest, operation: string, { account }: Caller): void {
    const { incident, rules } = this.#fates;
    incident.operation = operation;
    const chosen = request.headers[OUTCOME_HEADER_READ];
    if (chosen !== undefined) {
      if (!isFateName(chosen)) {
        const detail = `${OUTCOME_HEADER} names no fate; there is ${FATE_NAMES.join(', ')}.`;
        throw new Fault('invalid-request', { detail, field: OUTCOME_HEADER });
      }
      incident.chosen = chosen;
      this.#undergo(named(chosen), FATES[chosen]);
      return;
    }
    if (rules.isEmpty) return;
    const rule = rules.forRequest({ provider: this.#provider, account: account.id, operation });
    if (rule !== undefined) this.#undergo(rule.name, rule.effects);
  }

  refused(refusal: Fault, detail: string): void {
    this.#fates.incident.refusedFor(refusal, detail);
  }

  keeps({ status }: WireReply): boolean {
    return status < 400 || !this.#fates.incident.refused;
  }

  after(reply: WireReply, failed: () => WireReply): WireReply | Promise<WireReply> {
    const { answer, hurried } = this.#fates.incident;
    if (hurried !== undefined) {
      for (const message of hurried) this.#hurry(message);
      return this.#fates.settled().then(() => this.#suffer(reply, answer, failed));
    }
    return this.#suffer(reply, answer, failed);
  }

  /** @throws Fault or Interruption when that is what befalls the request. */
  #undergo(by: string, effects: Effects): void {
    const { incident } = this.#fates;
    const { refuse, answer } = effects;
    incident.decided(by, effects);
    incident.answer = answer;
    if (answer !== undefined && comesEarly(answer)) throw new Interruption(answer);
    if (refuse !== undefined) throw new Fault(refuse);
  }

  #suffer(reply: WireReply, answer: AnswerFault | undefined, failed: () => WireReply): WireReply | Promise<WireReply> {
    if (answer === undefined) return reply;
    if (answer.kind === 'proxy_502') return BAD_GATEWAY;
    if (answer.kind === 'lost_500') return failed();
    if (answer.kind !== 'latency') return { ...reply, disturbance: this.#disturbance(answer) };
    const { waiting } = this.#fates;
    return new Promise((resolve) => waiting.wait(answer.over, () => resolve(reply)));
  }

  #disturbance(answer: AnswerFault): Disturbance {
    const { waiting } = this.#fates;
    if (answer.kind === 'slow_body') return { kind: 'slow', over: answer.over, waiting };
    if (answer.kind === 'hang' || answer.kind === 'lost_hang') return { kind: 'hang', waiting };
    return answer.kind === 'truncated' ? { kind: 'truncated' } : { kind: 'reset' };
  }
}

/** As Node writes the names of headers. */
const OUTCOME_HEADER_READ = OUTCOME_HEADER.toLowerCase();

const named = (fate: string) => `${OUTCOME_HEADER}: ${fate}`;

function withoutDescription({ refuse, plan, receipts, answer }: Effects): Effects {
  return { refuse, plan, receipts, answer };
}

const BAD_GATEWAY: WireReply = {
  status: 502,
  headers: { Server: 'nginx', 'Content-Type': 'text/html' },
  body: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
};
