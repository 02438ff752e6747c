import type { Schemas } from '../desk.ts';

/** A rule as it is typed. */
export interface Wish {
  readonly name: string;
  readonly provider: string;
  readonly to: string;
  readonly from: string;
  readonly text: string;
  readonly fate: string;
  readonly times: string;
  readonly probability: string;
  readonly next: boolean;
}

export const NO_WISH: Wish = {
  name: '',
  provider: '',
  to: '',
  from: '',
  text: '',
  fate: 'carrier_unreachable',
  times: '',
  probability: '',
  next: false,
};

/** The rule that was typed; whether it can be honoured is for the control API to say. */
export function ruleOf({ name, fate, next, times, probability, ...about }: Wish): Schemas['NewRule'] {
  const { provider, text } = about;
  const match = {
    ...(provider && { provider }),
    ...(about.to && { to: wanted(about.to.replace(/[\s()-]/g, '')) }),
    ...(about.from && { from: wanted(about.from) }),
    ...(text && { text }),
  };
  return {
    name: name || fate,
    fate,
    match,
    ...(times.trim() && { times: Number(times) }),
    ...(probability.trim() && { probability: Number(probability) }),
    ...(next && { next }),
  };
}

/** A text as a whole, or a pattern where something stands for more than itself. */
const wanted = (text: string) => (/[*?]/.test(text) ? { pattern: text } : text);
