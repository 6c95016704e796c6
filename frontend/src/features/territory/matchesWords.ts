/** Whether one of the texts holds all the words, whatever their accents and capitals. */
export function matchesWords(words: string, texts: (string | undefined)[]): boolean {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return texts.some((text) => text && wanted.every((word) => folded(text).includes(word)));
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
