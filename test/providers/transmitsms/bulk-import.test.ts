import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { refusedInBothFormats } from '../../support/bad-calls.ts';
import {
  demo,
  ELLA,
  EMPTY_LIST,
  LIST,
  LIST_WITH_FIELDS,
  NUMBER,
  OPTED_OUT,
  SAID,
  type Schemas,
} from '../../support/transmitsms.ts';

type List = Schemas['GetListResponse'];
type Progress = Schemas['AddContactsBulkProgressResponse'];

/** A real server of one file, and what it was asked. */
async function fileServer(file: string | Buffer | ((request: IncomingMessage, response: ServerResponse) => void)) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    if (typeof file === 'function') file(request, response);
    else response.writeHead(200, { 'content-type': 'text/csv' }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  const { port } = server.address() as AddressInfo;
  return { asked, close, host: `127.0.0.1:${port}`, url: `http://127.0.0.1:${port}/contacts.csv` };
}

/** A sandbox in which a file is imported into a list. */
async function importing(file: Parameters<typeof fileServer>[0], parameters = {}) {
  const served = await fileServer(file);
  const client = demo();
  const { list_id } = await client.ok<{ list_id: number }>('add-contacts-bulk', {
    name: 'Bulk Import',
    file_url: served.url,
    ...parameters,
  });
  const progress = async () => {
    const { error: _, list_id: __, ...told } = await client.ok<Progress>('add-contacts-bulk-progress', { list_id });
    return told;
  };
  const list = () => client.ok<List>('get-list', { list_id, members: 'all', max: 100 });
  return { ...client, ...served, list_id, progress, list };
}

const NONE = { importlength: 0, completed: 0, duplicates: 0, skipped: 0, optout: 0, imported: 0 };

describe('an import', () => {
  test('fetches its file a second after the call, and adds the contacts', async () => {
    const { emulator, asked, progress, list } = await importing(
      'Firstname,Lastname,Mobile\r\nElla,Smith,61491570157\r\n"Sam ""Sammy""","Jones, Jr",+61 491 570 158\r\n',
    );
    await emulator.advance('999ms');
    expect([asked.length, await progress()]).toEqual([0, { ...NONE, status: 'in progress' }]);
    await emulator.advance('1s');
    expect(await progress()).toEqual({ ...NONE, status: 'completed', importlength: 2, completed: 2, imported: 2 });
    expect(await list()).toMatchObject({
      name: 'Bulk Import',
      members_active: 2,
      members: [
        { msisdn: 61491570157, first_name: 'Ella', last_name: 'Smith' },
        { msisdn: 61491570158, first_name: 'Sam "Sammy"', last_name: 'Jones, Jr' },
      ],
    });
  });

  test('reads a thousand rows a second', async () => {
    const rows = Array.from({ length: 2_500 }, (_, index) => `6149${1_000_000 + index}`);
    const { emulator, progress } = await importing(`mobile\n${rows.join('\n')}`);
    const counts: number[] = [];
    for (const step of ['1s', '1s', '1s', '1s']) {
      await emulator.advance(step);
      counts.push((await progress()).completed);
    }
    expect([counts, (await progress()).status]).toEqual([[0, 1_000, 2_000, 2_500], 'completed']);
  });

  test('tells what became of each row, and changes nobody who is there', async () => {
    const { emulator, progress, list } = await importing(
      [
        'mobile,first_name',
        '61491570110,New',
        `${ELLA},Other`,
        '15551234567,Deleted',
        `${OPTED_OUT},Out`,
        '1234456,Short',
        '',
        ',Nameless',
        '61491570110,Again',
      ].join('\n'),
      { list_id: LIST, name: '' },
    );
    await emulator.advance('2s');
    expect(await progress()).toEqual({
      status: 'completed',
      importlength: 8,
      completed: 8,
      duplicates: 3,
      skipped: 3,
      optout: 1,
      imported: 1,
    });
    expect(await list()).toMatchObject({ members_total: 6, members_active: 4 });
    expect(await list()).toMatchObject({
      members: [{ status: 'inactive' }, { first_name: 'New' }, { first_name: 'Ella' }, {}, {}, {}],
    });
  });

  test('fills the fields that its columns name, and names new ones', async () => {
    const { emulator, list } = await importing('MOBILE,postcode,City,Ignored\n61491570110,3000,Melbourne,x\n', {
      list_id: LIST_WITH_FIELDS,
      field_3: 'City',
    });
    await emulator.advance('2s');
    expect((await list()).members?.[0]).toMatchObject({ fields: { Email: '', Postcode: 3000, City: 'Melbourne' } });
  });

  test('takes numbers in local form with a country code', async () => {
    const { emulator, list } = await importing('mobile\n0491 570 110\n', { countrycode: 'au' });
    await emulator.advance('2s');
    expect((await list()).members?.[0]).toMatchObject({ msisdn: 61491570110 });
  });

  test('sends the user and the password of its URL, and not the URL with them', async () => {
    const served = await fileServer('mobile\n61491570110\n');
    const { ok, emulator } = demo();
    await ok('add-contacts-bulk', { list_id: EMPTY_LIST, file_url: `http://me%40home:p%3Ass@${served.host}/c.csv` });
    await emulator.advance('2s');
    expect(served.asked.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/c.csv', `Basic ${Buffer.from('me@home:p:ss').toString('base64')}`],
    ]);
    expect(await ok('add-contacts-bulk-progress', { list_id: EMPTY_LIST })).toMatchObject({ imported: 1 });
  });

  test.for([
    ['a byte order mark', '\ufeffmobile\n61491570110\n'],
    ['carriage returns alone', 'mobile\r61491570110\r'],
    ['no line end at its end', 'mobile\n61491570110'],
    ['a quoted head', '"mobile"\n"61491570110"\n'],
    ['a line end within quotes', 'first_name,mobile\n"El\nla",61491570110\n'],
    ['more cells than columns', 'mobile\n61491570110,and,more\n'],
  ] as const)('reads a file with %s', async ([, file]) => {
    const { emulator, progress } = await importing(file);
    await emulator.advance('2s');
    expect(await progress()).toMatchObject({ status: 'completed', importlength: 1, imported: 1 });
  });

  test('of a head alone is completed', async () => {
    const { emulator, progress } = await importing('mobile\n');
    await emulator.advance('2s');
    expect(await progress()).toEqual({ ...NONE, status: 'completed' });
  });
});

describe('an import fails, and its new list goes, for', () => {
  test.for([
    ['a file that is missing', (_: IncomingMessage, response: ServerResponse) => response.writeHead(404).end()],
    [
      'a redirection',
      ({ url }: IncomingMessage, response: ServerResponse) =>
        url === '/moved.csv' ? response.end('mobile\n') : response.writeHead(302, { location: '/moved.csv' }).end(),
    ],
    ['a connection that is cut', ({ socket }: IncomingMessage) => socket.destroy()],
    ['a file that is too large', Buffer.alloc(5 * 1024 * 1024 + 1, 'mobile\n')],
    ['a file that is not UTF-8', Buffer.from('mobile,first_name\n61491570110,Zo\xeb\n', 'latin1')],
    ['a file without the column mobile', 'phone\n61491570110\n'],
    ['a file with nothing in it', ''],
    ['bad quotes in the head', '"mobile\n61491570110\n'],
  ] as const)('%s', async ([, file]) => {
    const { emulator, progress, refusal, list_id } = await importing(file);
    await emulator.advance('2s');
    expect(await progress()).toEqual({ ...NONE, status: 'failed' });
    expect(await refusal('get-list', { list_id })).toBe(SAID.notFound);
  });

  test('a server that is not there', async () => {
    const served = await fileServer('');
    await served.close();
    const { ok, emulator } = demo();
    const { list_id } = await ok<{ list_id: number }>('add-contacts-bulk', { name: 'Bulk', file_url: served.url });
    await emulator.advance('2s');
    expect(await ok('add-contacts-bulk-progress', { list_id })).toMatchObject({ status: 'failed' });
  });
});

test('a list that goes with its failed import is no more the list of a keyword or number', async () => {
  const { emulator, ok, list_id } = await importing('phone\n');
  await ok('edit-keyword', { keyword: 'NEWS', number: NUMBER, list_id });
  await ok('edit-number-options', { number: NUMBER, list_id, welcome_message: 'Welcome' });
  await emulator.advance('2s');
  expect(await ok('get-keywords')).toMatchObject({ keywords: [{ keyword: 'NEWS', list_id: 0 }] });
  await ok('edit-number-options', { number: NUMBER });
  expect(await ok('get-lists')).toMatchObject({
    lists: expect.arrayContaining([expect.objectContaining({ name: `auto list for number ${NUMBER}` })]),
  });
});

describe('an import fails with the counts so far, and its old list stays, for', () => {
  test.for([
    ['a quote that never ends', '61491570110\n"61491570111\n'],
    ['a quote within a cell', '61491570110\n6149"1570111\n'],
    ['something behind a quote', '61491570110\n"61491570111"x\n'],
  ] as const)('%s', async ([, rows]) => {
    const { emulator, progress, list } = await importing(`mobile\n${rows}`, { list_id: EMPTY_LIST });
    await emulator.advance('2s');
    expect(await progress()).toEqual({ ...NONE, status: 'failed', importlength: 1, completed: 1, imported: 1 });
    expect(await list()).toMatchObject({ members_active: 1 });
  });

  test('a list that is removed meanwhile', async () => {
    const rows = Array.from({ length: 1_500 }, (_, index) => `6149${1_000_000 + index}`);
    const { emulator, ok, list_id, progress } = await importing(`mobile\n${rows.join('\n')}`, { list_id: EMPTY_LIST });
    await emulator.advance('2s');
    await ok('remove-list', { list_id });
    await emulator.advance('2s');
    expect(await progress()).toMatchObject({ status: 'failed', importlength: 1_500, completed: 1_000 });
  });
});

test('an import that a reset cuts short touches nothing of the sandbox that begins anew', async () => {
  let asked: (() => void) | undefined;
  const underWay = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const { emulator, ok } = await importing((_request, response) => {
    response.writeHead(200).write('mobile\n');
    asked?.();
  });
  const advanced = emulator.advance('2s');
  await underWay;
  emulator.reset();
  await advanced;
  const { id } = await ok<{ id: number }>('add-list', { name: 'Friends' });
  await emulator.advance('1m');
  expect(await ok('get-list', { list_id: id })).toMatchObject({ name: 'Friends', members_total: 0 });
});

const FILE = 'https://files.example.invalid/contacts.csv';

refusedInBothFormats([
  { call: 'add-contacts-bulk', because: 'no file', parameters: { name: 'x' }, said: SAID.empty('file_url') },
  {
    call: 'add-contacts-bulk',
    because: 'a file of another scheme',
    parameters: { name: 'x', file_url: 'ftp://example.com/contacts.csv' },
    said: SAID.invalid('file_url'),
  },
  {
    call: 'add-contacts-bulk',
    because: 'what only looks like a URL',
    parameters: { name: 'x', file_url: 'https://[/contacts.csv' },
    said: SAID.invalid('file_url'),
  },
  {
    call: 'add-contacts-bulk',
    because: 'neither a list nor a name',
    parameters: { file_url: FILE, list_id: 0, name: '' },
    said: "400 FIELD_INVALID You must provide either 'list_id' or 'name'",
  },
  {
    call: 'add-contacts-bulk',
    because: 'a list in words',
    parameters: { file_url: FILE, list_id: 'mine' },
    said: SAID.notNumeric('list_id'),
  },
  {
    call: 'add-contacts-bulk',
    because: 'an unknown country',
    parameters: { file_url: FILE, name: 'x', countrycode: 'xx' },
    said: SAID.noCountry,
  },
  {
    call: 'add-contacts-bulk-progress',
    because: 'no list',
    parameters: {},
    said: SAID.empty('list_id'),
  },
  {
    call: 'add-contacts-bulk-progress',
    because: 'a list in words',
    parameters: { list_id: 'mine' },
    said: SAID.notNumeric('list_id'),
  },
  {
    call: 'add-contacts-bulk-progress',
    because: 'a list without an import',
    parameters: { list_id: EMPTY_LIST },
    said: SAID.notFound,
  },
]);
