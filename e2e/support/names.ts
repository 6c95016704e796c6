const letters = () => Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join("");

/** A name unlike any other, also those of earlier runs on the same stack: a similar one would be held for the same organisation. */
export function newName(kind: string): string {
  return `${kind} ${letters()} ${letters()}`;
}
