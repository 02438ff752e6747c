import { expect, test } from 'vitest';
import { codeIn } from '../../src/sms/otp-in-text.ts';

test.for([
  ['Your verification code is 482910.', '482910'],
  ['482910 is your Acme code', '482910'],
  ['G-482910 is your Google verification code.', '482910'],
  ['Your code: 123 456. It expires in 10 minutes.', '123456'],
  ['Your Acme code: 482-910\nYou can also tap https://v.acme.example/482911', '482910'],
  ['Your OTP for transaction of INR 2500 at Shop is 839201. Valid till 14:30.', '839201'],
  ['Rs. 1,250.00 debited. OTP is 4821. Call 1800-123-456.', '4821'],
  ['Pay 5000 EUR with code 123456', '123456'],
  ['PIN 0042', '0042'],
  ['Code 482910 10 min', '482910'],
  ['Your code 482910 is valid for 1440 minutes', '482910'],
  ['Your verification code for your Acme account: 482910', '482910'],
  ['Use code to sign in: 482910', '482910'],
  ['Card ending in 4242: your one-time passcode is 558211', '558211'],
  ['Security code 4821 for card 9911', '4821'],
  ['Your Acme 2026 login code is 7731', '7731'],
  ['Your code is 2024', '2024'],
  ['<#> Your Acme code is: 482910\nFA+9qCX9VSu', '482910'],
  ['Your code is 482910.\n\n@shop.example #482911', '482911'],
  ['Ihr Bestätigungscode lautet 739201. Gültig bis 21.04.2026.', '739201'],
  ['Ihre mTAN für die Überweisung von 250,00 EUR: 739201', '739201'],
  ['Votre code de vérification est 739 201', '739201'],
  ['Tu código de verificación es 5521', '5521'],
  ['Seu código é 482910. Não compartilhe.', '482910'],
  ['Il tuo codice è 482910', '482910'],
  ['Je code is 48 29 10', '482910'],
  ['Twój kod: 482910', '482910'],
  ['Din engångskod är 482910', '482910'],
  ['Doğrulama kodunuz: 482910', '482910'],
  ['Код подтверждения: 48291. Никому не сообщайте!', '48291'],
  ['Ο κωδικός σας είναι 482910', '482910'],
  ['رمز التحقق الخاص بك هو ٤٨٢٩١٠', '482910'],
  ['קוד האימות שלך הוא 482910', '482910'],
  ['आपका ओटीपी 482910 है', '482910'],
  ['【Acme】验证码482910，5分钟内有效。', '482910'],
  ['認証コードは４８２９１０です。', '482910'],
  ['[Acme] 인증번호 482910를 입력하세요', '482910'],
  ['Mã xác nhận của bạn là 482910', '482910'],
  ['Kode OTP Anda: 482910', '482910'],
  ['482910', '482910'],
  [' 123-456\n', '123456'],
] as const)('the code of "%s" is %s', ([text, code]) => {
  expect(codeIn(text)).toBe(code);
});

test.for([
  ['nothing of the kind', 'Hello'],
  ['an order and a phone number', 'Your order 48291 is confirmed, call +15551234567'],
  ['a year', 'Happy 2026! Your code is waiting in the app.'],
  ['a discount', 'Promo code 2025 gives 20% off'],
  ['a link', 'Reset your password: https://acme.example/r/482910'],
  ['a link without a scheme', 'Confirm at acme.example/c/482910'],
  ['a local phone number', 'Your code was sent. Call 020 7946 0958 for help'],
  ['a balance', "Your balance is 1500. Don't share your PIN"],
  ['a sum', 'Confirm your payment of $1500'],
  ['a date', 'Your code is valid until 21.04.2026'],
  ['a date with hyphens', 'Your code expires 12-05-26'],
  ['a span', 'Your code is valid for 1440 minutes'],
  ['nine digits', 'Your code is 123456789'],
  ['three digits', 'Your code is 123'],
  ['a number without a word', 'We have 48291 shops'],
  ['a number far from the word', `Your code follows by letter. ${'We are glad to have you. '.repeat(6)}48291`],
] as const)('there is no code in %s', ([, text]) => {
  expect(codeIn(text)).toBeUndefined();
});

test.for(['code 1234 ', '1-', 'a.b/', 'https://', '1 ', 'pin', '12345678 is '])(
  'a long text of "%s" is read in no time that grows with its square',
  (part) => {
    // A reading in square time would take many minutes.
    const text = part.repeat(50_000);
    expect(() => codeIn(text)).not.toThrow();
  },
);
