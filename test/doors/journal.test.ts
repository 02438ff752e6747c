import { describe, expect, test } from 'vitest';
import { openDoors } from '../support/open-doors.ts';

/** A receiver that gives these answers, and the last from then on. */
function answering(...statuses: number[]) {
  return { deliver: async () => ({ status: (statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 200, body: '' }) };
}

const callback = { status_callback: 'https://example.com/receipts' };

describe.each(openDoors)('by %s', (_name, open) => {
  test('the journal links a request with its message, what decided and the receipts that followed', async () => {
    const door = await open(answering(200));
    const { id } = await door.send(callback);
    await door.advance('2s');
    const { total, exchanges } = await door.listExchanges({ provider: 'smsroute' });
    expect(total).toBe(1);
    expect(exchanges).toMatchObject([
      {
        request: { method: 'POST', path: expect.stringContaining('/v1/messages') },
        answer: { status: 200 },
        decided_by: 'delivered',
        messages: [id],
        receipts: [
          { message: id, status: 'sent' },
          { message: id, status: 'delivered' },
        ],
      },
    ]);
  });

  test('whoever listens is told what happens, in order', async () => {
    const door = await open(answering(200));
    const heard = await door.heard(6, async () => {
      await door.send(callback);
      await door.advance('2s');
    });
    expect(heard).toEqual([
      'state accepted',
      'exchange 200',
      'state enroute',
      'webhook 200',
      'state delivered',
      'webhook 200',
    ]);
  });

  test('the signature of a receipt is explained', async () => {
    const door = await open(answering(401));
    await door.send(callback);
    await door.advance('2s');
    const { header, mistakes } = await door.explainSignature(1);
    expect([header, mistakes.map(({ name }) => name)]).toEqual([
      'x-smsroute-signature',
      expect.arrayContaining(['json-dumps', 'whole-header', 'clock-skew']),
    ]);
    await expect(door.explainSignature(99)).rejects.toMatchObject({ status: 404, problem: { field: 'attempt' } });
  });

  test('a receipt that was refused is sent again, one or all', async () => {
    const door = await open(answering(404, 404, 200));
    await door.send(callback);
    await door.advance('2s');
    const refused = [
      [1, 'refused'],
      [2, 'refused'],
    ];
    expect(await door.attempts()).toEqual(refused);
    expect(await door.replayWebhook(1)).toMatchObject({ id: 3, replay: true, result: 'delivered' });
    expect((await door.replayFailedWebhooks()).attempts).toMatchObject([{ id: 4, status: 'delivered' }]);
    expect(await door.attempts()).toEqual([...refused, [3, 'delivered'], [4, 'delivered']]);
    expect((await door.replayFailedWebhooks()).total).toBe(0);
  });

  test('an attempt that never was cannot be sent again', async () => {
    const door = await open();
    const refusal = { status: 404, problem: { field: 'attempt' } };
    await expect(door.replayWebhook(99)).rejects.toMatchObject(refusal);
    await expect(door.replayWebhook(0)).rejects.toMatchObject({ status: 400, problem: { field: 'attempt' } });
  });
});
