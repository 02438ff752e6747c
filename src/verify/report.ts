import type { Probed } from './verification.ts';

/** What a verification is about. */
export interface Subject {
  readonly provider: string;
  /** The address without what might be secret in it. */
  readonly address: string;
  readonly isTestKey: boolean;
}

/** For programs. */
export function asJson({ provider, address }: Subject, probed: readonly Probed[]): string {
  const probes = probed.map(({ deviations, skipped = null, status = null, price = null, sends = null, ...rest }) => ({
    ...rest,
    sends,
    skipped,
    status,
    price,
    differences: detailsOf(deviations, 'difference'),
    remarks: detailsOf(deviations, 'remark'),
  }));
  return `${JSON.stringify({ format: 1, provider, address, probes }, undefined, 2)}\n`;
}

const detailsOf = (deviations: Probed['deviations'], wanted: string) =>
  deviations.filter(({ weight }) => weight === wanted).map(({ detail }) => detail);

/** For people. */
export function asText(subject: Subject, probed: readonly Probed[]): string {
  const asked = probed.filter(({ skipped }) => skipped === undefined);
  const differing = asked.filter(isDifferent).length;
  const result = differing === 0 ? 'the same as the emulator' : `${differing} of them differ from the emulator`;
  return [
    `${subject.provider} at ${subject.address}`,
    ...probed.flatMap(linesOf),
    '',
    ...costs(subject, asked),
    `${asked.length} requests were answered: ${result}`,
    '',
  ].join('\n');
}

export const isDifferent = ({ deviations }: Probed) => deviations.some(({ weight }) => weight === 'difference');

function linesOf(probed: Probed): readonly string[] {
  const { title, method, path, status, skipped, deviations } = probed;
  const word = skipped !== undefined ? 'not asked' : isDifferent(probed) ? 'DIFFERS' : 'same';
  const head = `  ${word.padEnd(9)}  ${`${method} ${path}`.trim()}  ${status === undefined ? '' : `${status}  `}${title}`;
  const details = deviations.map(
    ({ weight, detail }) => `               ${weight === 'remark' ? '(remark) ' : ''}${detail}`,
  );
  return skipped === undefined ? [head, ...details] : [`${head}: ${skipped}`];
}

function costs({ isTestKey }: Subject, asked: readonly Probed[]): readonly string[] {
  const sent = asked.filter(({ price }) => price !== undefined);
  if (sent.length === 0) return ['No message was sent, so nothing was charged.'];
  return sent.map(({ title, price }) =>
    isTestKey
      ? `Sent: ${title}, which would have cost ${price} with a live key; a test key pays nothing.`
      : `Sent: ${title}, which costs ${price} by the emulator's tariff.`,
  );
}
