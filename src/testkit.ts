/** The package's entry `sms-emulator/testkit`. */

export { ContractError } from './contract/contract-error.ts';
export type { CostExcess, FailOn, JudgedFinding, JudgedReport } from './contract/report.ts';
export type { Silence } from './contract/silences.ts';
export type { SandboxAccount } from './testkit/accounts.ts';
export type { AnswerOptions, WebhookAnswer, WebhookReply } from './testkit/answers.ts';
export type { SandboxClock } from './testkit/clock.ts';
export type { ContractOptions, SandboxContract } from './testkit/contract.ts';
export type { Duplicate, Sameness } from './testkit/duplicates.ts';
export type { Exchanges, RecordedExchange } from './testkit/exchanges.ts';
export type { FateOptions } from './testkit/fate.ts';
export { Inbox, NoMessageError } from './testkit/inbox.ts';
export type { MswServer } from './testkit/interception.ts';
export { type MatcherResult, matchers, type SmsMatchers } from './testkit/matchers.ts';
export { type Sandbox, type SandboxOptions, startSandbox } from './testkit/sandbox.ts';
export type { SentMessage, TimelineStep } from './testkit/sent-message.ts';
export { WaitError } from './testkit/waiting.ts';
export type { WantedMessage } from './testkit/wanted-message.ts';
export type { ReceivedWebhook } from './testkit/webhook.ts';
export { type SetAnswer, type WantedWebhook, Webhooks } from './testkit/webhooks.ts';
