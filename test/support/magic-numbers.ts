/** The numbers that decide their own fate at every provider. */
export const MAGIC = {
  delivered: '+15005550001',
  failed: '+15005550002',
  expired: '+15005550003',
  rateLimited: '+15005550004',
  internalError: '+15005550005',
} as const;
