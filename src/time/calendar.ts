/** The same moment of the day some months later, on the last day of a month that is too short; in UTC. */
export function monthsLater(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime();
}

/** The first monthly return of a day that lies after `now`. */
export function nextMonthly(since: number, now: number): number {
  const from = new Date(since);
  const to = new Date(now);
  const whole = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const first = Math.max(whole, 1);
  const at = monthsLater(since, first);
  return at > now ? at : monthsLater(since, first + 1);
}
