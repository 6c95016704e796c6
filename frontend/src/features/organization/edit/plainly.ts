/** Every word somewhere inside a value, one after the other: enough to see what differs. */
export function plainly(value: unknown): string {
  if (value === undefined || value === null || typeof value === 'boolean') return '';
  if (typeof value !== 'object') return String(value);
  if (isLocalized(value)) {
    return Object.entries(value)
      .filter(([, text]) => text)
      .map(([language, text]) => `${language.toUpperCase()}: ${text}`)
      .join(' · ');
  }
  const members = Array.isArray(value)
    ? value.map(plainly)
    : Object.entries(value)
        .filter(([name]) => name !== 'id')
        .map(([, member]) => plainly(member));
  return members.filter(Boolean).join(Array.isArray(value) ? '; ' : ', ');
}

const LANGUAGES = ['nl', 'fr', 'en', 'de'];

function isLocalized(value: object): boolean {
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => LANGUAGES.includes(name));
}
