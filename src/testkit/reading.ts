/** Codes a person would type: four to eight digits, also as `123-456` or `123 456`, and a letter prefix as in `G-123456`. */
const CODE = /(?<![\d+.,/=&]|\d-)(?:\d{4,8}|\d{3}[ -]\d{3})(?![\d/]|[.,]\d|-\d)/g;

const LINK = /\bhttps?:\/\/[^\s<>"']+/gi;

/** Signs that end the sentence around a link rather than the link. */
const AFTERTHOUGHT = /[.,;:!?)\]}]+$/;

/** The one-time codes in a text, in its order, without the signs that group their digits. */
export function codesIn(text: string): string[] {
  const withoutLinks = text.replace(LINK, ' ');
  return [...withoutLinks.matchAll(CODE)].map(([code]) => code.replace(/[ -]/, ''));
}

/** The URLs in a text, in its order. */
export function linksIn(text: string): string[] {
  return [...text.matchAll(LINK)].map(([link]) => link.replace(AFTERTHOUGHT, ''));
}
