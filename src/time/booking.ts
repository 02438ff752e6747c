/** A job booked on a clock. */
export interface Booking {
  /** When it is due, in milliseconds since the epoch. */
  readonly at: number;
  /** Its place among the jobs that are due at the same instant. */
  readonly order: number;
  /** Calls the job off; does nothing when it has run. */
  cancel(): void;
}

/** What a clock runs when its time has come, and about whom or what, where it is not about one thing alone. */
export type Job<Subject = void> = (subject: Subject) => void;
