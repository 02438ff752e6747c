import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyToRead } from '../../src/ui/requests/exchange.ts';

describe('A body to be read', () => {
  test('has the lines that JSON usually has, however it was written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
        const usual = JSON.stringify(value, null, 2);
        expect(bodyToRead(JSON.stringify(value))).toBe(usual);
        expect(bodyToRead(JSON.stringify(value, null, '\t'))).toBe(usual);
      }),
    );
  });

  test('says to the letter what was written', () => {
    expect(bodyToRead('{"to":15551234567890123456789,"price":1.50,"2":"\\u00e9: {,}","1":1e3,"2":[ ]}')).toBe(
      '{\n  "to": 15551234567890123456789,\n  "price": 1.50,\n  "2": "\\u00e9: {,}",\n  "1": 1e3,\n  "2": []\n}',
    );
  });

  test('is as it is where it is no JSON, or a bare value', () => {
    for (const body of ['', '[1, 2', '15551234567890123456789', '<a>[]</a>', '{to: 1}'])
      expect(bodyToRead(body)).toBe(body);
  });

  test('is told however deep it goes', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    expect(bodyToRead(deep).replace(/\s/g, '')).toBe(deep);
  });
});
