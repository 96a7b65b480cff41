/** Whether capitals tell nothing in a text, since every word of it has one: a headline in English, without a full stop. */
export function isHeadline(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || /\.\W*$/.test(text)) return false;
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7;
}

/** UTF-16 units. */
const LONGEST_HEADLINE = 200;
