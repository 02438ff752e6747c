import { describe, expect, test } from 'vitest';
import { type ApiRequest, FORM_TYPE, JSON_TYPE } from '../../src/ui/snippets/request.ts';
import { snippet } from '../../src/ui/snippets/snippet.ts';

const request: ApiRequest = {
  method: 'POST',
  url: 'http://127.0.0.1:4010/smsroute/v1/messages',
  headers: [
    ['Authorization', 'Bearer sk_live_YOUR_API_KEY'],
    ['Content-Type', JSON_TYPE],
  ],
  body: '{"to":"+15551234567","from":"smsroute","body":"It\'s me","urgent":true}',
};

describe('A request reads as a person would write it:', () => {
  test('curl', () => {
    expect(snippet('curl', request)).toMatchInlineSnapshot(`
      "curl 'http://127.0.0.1:4010/smsroute/v1/messages' \\
        -H 'Authorization: Bearer sk_live_YOUR_API_KEY' \\
        -H 'Content-Type: application/json' \\
        -d '{"to":"+15551234567","from":"smsroute","body":"It'\\''s me","urgent":true}'"
    `);
  });
  test('Node', () => {
    expect(snippet('node', request)).toMatchInlineSnapshot(`
      "const response = await fetch("http://127.0.0.1:4010/smsroute/v1/messages", {
        method: "POST",
        headers: {
          Authorization: "Bearer sk_live_YOUR_API_KEY",
          "Content-Type": "application/json",
        },
        body: JSON.stringify({
          to: "+15551234567",
          from: "smsroute",
          body: "It's me",
          urgent: true,
        }),
      });
      console.log(response.status, await response.text());"
    `);
  });
  test('Python', () => {
    expect(snippet('python', request)).toMatchInlineSnapshot(`
      "import json
      import urllib.error
      import urllib.request

      request = urllib.request.Request(
          "http://127.0.0.1:4010/smsroute/v1/messages",
          method="POST",
          headers={
              "Authorization": "Bearer sk_live_YOUR_API_KEY",
              "Content-Type": "application/json",
          },
          data=json.dumps({
              "to": "+15551234567",
              "from": "smsroute",
              "body": "It's me",
              "urgent": True,
          }).encode(),
      )
      try:
          response = urllib.request.urlopen(request)
      except urllib.error.HTTPError as refusal:
          response = refusal
      print(response.status, response.read().decode())"
    `);
  });
  test('PHP', () => {
    expect(snippet('php', request)).toMatchInlineSnapshot(`
      "<?php
      $request = curl_init('http://127.0.0.1:4010/smsroute/v1/messages');
      curl_setopt_array($request, [
          CURLOPT_CUSTOMREQUEST => 'POST',
          CURLOPT_HTTPHEADER => [
              'Authorization: Bearer sk_live_YOUR_API_KEY',
              'Content-Type: application/json',
          ],
          CURLOPT_POSTFIELDS => json_encode([
              'to' => '+15551234567',
              'from' => 'smsroute',
              'body' => 'It\\'s me',
              'urgent' => true,
          ]),
          CURLOPT_RETURNTRANSFER => true,
      ]);
      $answer = curl_exec($request);
      echo curl_getinfo($request, CURLINFO_RESPONSE_CODE), ' ', $answer, PHP_EOL;"
    `);
  });
  test('with fields and a password', () => {
    const form = {
      method: 'POST',
      url: 'http://127.0.0.1:4010/transmitsms/send-sms.json',
      headers: [['Content-Type', FORM_TYPE]],
      user: { name: 'YOUR_API_KEY', password: 'YOUR_API_SECRET' },
      body: 'message=Hello+from+TransmitSMS&to=61491570157',
    } as const;
    expect(snippet('curl', form)).toMatchInlineSnapshot(`
      "curl 'http://127.0.0.1:4010/transmitsms/send-sms.json' \\
        -u 'YOUR_API_KEY:YOUR_API_SECRET' \\
        --data-urlencode 'message=Hello from TransmitSMS' \\
        --data-urlencode 'to=61491570157'"
    `);
    expect(snippet('node', form)).toContain('body: new URLSearchParams({\n    message: "Hello from TransmitSMS",');
    expect(snippet('python', form)).toContain(
      'data=urllib.parse.urlencode({\n        "message": "Hello from TransmitSMS",',
    );
    expect(snippet('php', form)).toContain("CURLOPT_USERPWD => 'YOUR_API_KEY:YOUR_API_SECRET'");
  });
  test('a body that is signed stands in it byte for byte', () => {
    const signed = { ...request, headers: [...request.headers, ['X-Api-Sign', 'd83b']] } as const;
    expect(snippet('node', signed)).toContain(`body: ${JSON.stringify(request.body)}`);
    expect(snippet('python', signed)).toContain(`data=${JSON.stringify(request.body)}.encode()`);
  });
});
