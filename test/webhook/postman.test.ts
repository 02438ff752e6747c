import { expect, test } from 'vitest';
import { type Deliver, type DeliveryLimits, Postman } from '../../src/webhook/postman.ts';
import { type Deferred, deferred } from '../support/deferred.ts';

const OK = { status: 200, body: 'ok' };

const to = (url: string) => ({ url, method: 'POST', headers: {}, body: '{}' }) as const;

/** A postman whose deliveries stay under way until they are answered by hand. */
function postman(inFlightPerOrigin: number) {
  const underWay: { url: string; answer: Deferred<typeof OK> }[] = [];
  const deliver: Deliver = ({ url }) => {
    const answer = deferred<typeof OK>();
    underWay.push({ url, answer });
    return answer.promise;
  };
  return { underWay, postman: new Postman({ deliver, timeout: 1_000, inFlightPerOrigin }) };
}

test('no more webhooks are under way to one origin than allowed', async () => {
  const { postman: sender, underWay } = postman(3);
  const sent = Array.from({ length: 10 }, (_, index) => sender.send(to(`http://a/${index}`)));

  const most: number[] = [];
  for (let answered = 0; answered < 10; answered++) {
    most.push(underWay.length - answered);
    underWay[answered]?.answer.resolve(OK);
    await sent[answered];
  }

  expect(Math.max(...most)).toBe(3);
});

test('one that comes while the last of those that waited is under way waits as well', async () => {
  const { postman: sender, underWay } = postman(1);
  const first = sender.send(to('http://a/1'));
  void sender.send(to('http://a/2'));
  underWay[0]?.answer.resolve(OK);
  await first;

  void sender.send(to('http://a/3'));

  expect(underWay.map(({ url }) => url)).toEqual(['http://a/1', 'http://a/2']);
});

test('those that wait go out in the order they came', async () => {
  const { postman: sender, underWay } = postman(1);
  const sent = ['1', '2', '3', '4', '5'].map((path) => sender.send(to(`http://a/${path}`)));

  for (const [index, one] of sent.entries()) {
    underWay[index]?.answer.resolve(OK);
    await one;
  }

  expect(underWay.map(({ url }) => url)).toEqual(['1', '2', '3', '4', '5'].map((path) => `http://a/${path}`));
});

test('a full lane to one origin leaves the lanes to others free', () => {
  const { postman: sender, underWay } = postman(1);
  const others = ['http://b/1', 'https://a/1', 'http://a:81/1', 'http://a:82', 'http://a:83'];
  for (const url of ['http://a/1', 'http://a/2', ...others]) void sender.send(to(url));
  expect(underWay.map(({ url }) => url)).toEqual(['http://a/1', ...others]);
});

test('a lane that failed takes the next webhook', async () => {
  let calls = 0;
  const deliver: Deliver = async () => {
    if (++calls === 1) throw Object.assign(new Error('nobody'), { code: 'ECONNREFUSED' });
    return OK;
  };
  const sender = new Postman({ deliver, timeout: 1_000, inFlightPerOrigin: 1 });
  const results = await Promise.all([sender.send(to('http://a/1')), sender.send(to('http://a/2'))]);
  expect(results).toMatchObject([{ status: null, error: 'ECONNREFUSED' }, { status: 200 }]);
});

test.for([
  ['a system error by its code', Object.assign(new Error('x'), { code: 'ECONNRESET' }), 'ECONNRESET'],
  ['the cause of an error', new TypeError('fetch failed', { cause: new Error('unlucky') }), 'unlucky'],
  ['any timeout', Object.assign(new Error('x'), { name: 'HeadersTimeoutError', code: 'UND_ERR' }), 'timeout'],
  ['an aborted wait', new DOMException('x', 'TimeoutError'), 'timeout'],
  ['an error without a code', new Error('something else'), 'something else'],
  ['what is no error at all', 'a text', 'a text'],
] as const)('a failure is told briefly: %s', async ([, error, told]) => {
  const deliver: Deliver = () => Promise.reject(error);
  const sender = new Postman({ deliver, timeout: 1_000, inFlightPerOrigin: 1 });
  expect(await sender.send(to('http://a/'))).toMatchObject({ status: null, answer: null, error: told });
});

test('of a receiver’s answer no more is read than is shown: 256 bytes', async () => {
  const limits: DeliveryLimits[] = [];
  const deliver: Deliver = async (_, given) => {
    limits.push(given);
    return OK;
  };
  await new Postman({ deliver, timeout: 1_000, inFlightPerOrigin: 1 }).send(to('http://a/'));
  expect(limits).toEqual([{ timeout: 1_000, answerBytes: 256 }]);
});

test('a reset drops those that wait, and what comes later waits for none of them', async () => {
  const { postman: sender, underWay } = postman(1);
  void sender.send(to('http://a/hangs'));
  const waiting = sender.send(to('http://a/waits'));

  sender.reset();

  expect(await waiting).toMatchObject({ status: null, error: 'dropped by a reset' });
  void sender.send(to('http://a/later'));
  expect(underWay.map(({ url }) => url)).toEqual(['http://a/hangs', 'http://a/later']);
});

test('a reset cuts connections when something is under way, and leaves those alone that are only kept', async () => {
  let cuts = 0;
  const cut = async () => void cuts++;
  const answer = deferred<typeof OK>();
  const sender = new Postman({ deliver: () => answer.promise, timeout: 1_000, inFlightPerOrigin: 1, cut });
  void sender.send(to('http://a/hangs'));
  sender.reset();
  expect(cuts).toBe(1);
  const sent = [sender.send(to('http://a/1')), sender.send(to('http://a/2'))];
  answer.resolve(OK);
  await Promise.all(sent);
  sender.reset();
  expect(cuts).toBe(1);
});

test('one that a reset overtook gives its place to nobody', async () => {
  const { postman: sender, underWay } = postman(1);
  const overtaken = sender.send(to('http://a/overtaken'));
  sender.reset();
  void sender.send(to('http://a/1'));
  void sender.send(to('http://a/2'));
  underWay[0]?.answer.resolve(OK);
  await overtaken;
  expect(underWay.map(({ url }) => url)).toEqual(['http://a/overtaken', 'http://a/1']);
});
