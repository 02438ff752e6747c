/**
 * Characters that show nothing, or turn the text around them: a reader has to see that they are there. Line breaks,
 * emoji joiners and what chooses a variant of a character do what they are meant to.
 */
const UNSEEN = /((?![\n\u200d]|\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}])/u;

/**
 * A text that somebody else wrote, as it is: never as HTML, apart from what stands around it, with the characters that
 * cannot be seen written out.
 */
export function PlainText({ text }: { readonly text: string }) {
  if (!UNSEEN.test(text)) return <bdi>{text}</bdi>;
  const parts = text.split(UNSEEN).map((part, index) =>
    isUnseen(part) ? (
      <code key={index} class="unseen-character">
        {nameOf(part)}
      </code>
    ) : (
      part
    ),
  );
  return <bdi>{parts}</bdi>;
}

/** Whether a character has to be written out to be seen. */
export function isUnseen(character: string): boolean {
  return UNSEEN.test(character);
}

/** Such as `U+202E`. */
export function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
