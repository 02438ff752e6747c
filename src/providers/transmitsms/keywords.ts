import type { Directory } from '../../sms/directory.ts';
import type { Keyword } from '../../sms/holdings.ts';

/** What the numbers answer to. A word is the same word in capitals and in small letters. */
export class Keywords {
  readonly #directory: Directory;

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  /** The open or closed keyword a word is on a number, whatever its case. */
  find(account: string, number: string, word: string): Keyword | undefined {
    const keyword = this.#directory.keywords.find(`${number} ${word.toUpperCase()}`);
    return keyword?.account === account ? keyword : undefined;
  }

  /** The keyword that was an account's first, second and so on. */
  nth(account: string, place: number): Keyword | undefined {
    return this.#directory.keywords.of(account)[place - 1];
  }

  /** Some of an account's keywords, of one number or of all, by word and then by number. */
  page(where: KeywordsOf, { first, end }: { first: number; end: number }): Keyword[] {
    const orderBy = [
      ['keyword', 'asc'],
      ['digits', 'asc'],
    ] as const;
    return this.#directory.keywords.select({ where, orderBy, skip: first, take: end - first });
  }

  count(where: KeywordsOf): number {
    return this.#directory.keywords.count(where);
  }

  /** @throws Fault `invalid-request` when one more would be too many. */
  requireRoom(): void {
    this.#directory.keywords.requireRoom('keywords');
  }

  /** Adds a keyword, or puts it in the place of the one of its name and number. */
  put(keyword: Keyword): void {
    this.#directory.keywords.put(keyword);
  }

  /** Makes a list that is no more the list of no keyword. */
  forgetList(list: number): void {
    const { keywords } = this.#directory;
    for (const keyword of [...keywords.all()]) if (keyword.list === list) this.put({ ...keyword, list: 0 });
  }
}

interface KeywordsOf {
  readonly account: string;
  readonly number?: string;
}
