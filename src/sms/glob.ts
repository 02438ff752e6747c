/**
 * Whether a whole text fits a pattern in which `*` stands for any characters, `?` for one, and `\` takes the meaning
 * from the character behind it. At worst its time grows with the product of the two lengths; see
 * `decisions/rule-patterns.md`.
 */
export function fits(pattern: string, text: string): boolean {
  const tokens = tokensOf(pattern);
  const characters = [...text];
  let token = 0;
  let index = 0;
  // Where to go on when what came after the last star turns out not to fit.
  let star = -1;
  let resume = 0;
  while (index < characters.length) {
    const wanted = tokens[token];
    if (wanted === ANY) {
      star = token++;
      resume = index;
    } else if (wanted !== undefined && (wanted === ONE || wanted === characters[index])) {
      token++;
      index++;
    } else if (star === -1) {
      return false;
    } else {
      token = star + 1;
      index = ++resume;
    }
  }
  return tokens.slice(token).every((rest) => rest === ANY);
}

const ANY = Symbol('*');
const ONE = Symbol('?');

/** Stars in a row are one. A backslash at the very end stands for itself. */
function tokensOf(pattern: string): (string | symbol)[] {
  const tokens: (string | symbol)[] = [];
  const characters = [...pattern];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? '';
    const next = characters[index + 1];
    if (character === '\\' && next !== undefined) {
      tokens.push(next);
      index++;
    } else if (character === '?') tokens.push(ONE);
    else if (character !== '*') tokens.push(character);
    else if (tokens.at(-1) !== ANY) tokens.push(ANY);
  }
  return tokens;
}
