import type { components } from './api.d.ts';

/** What the control API says of a request it refuses (RFC 9457); `field` names the culprit where there is one. */
export type Problem = components['schemas']['Problem'];

/** A refusal of the control API, over HTTP or in process. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  /** The HTTP status. */
  readonly status: number;
  readonly problem: Problem;

  /** @param request what was asked for. */
  constructor(problem: Problem, request: string) {
    super(`${request}: ${problem.status} ${problem.title}: ${problem.detail}`);
    this.status = problem.status;
    this.problem = problem;
  }
}
