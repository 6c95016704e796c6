/** '0123456789' → 0123.456.789, as it is written on paper. */
export function formatEnterpriseNumber(number: string): string {
  return number.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3');
}

/** What a person typed, with points, spaces or 'BE', as the ten digits of the API. */
export function normalizeEnterpriseNumber(typed: string): string {
  const digits = typed.replace(/^\s*BE/i, '').replace(/[\s.\-/]/g, '');
  return /^\d{9}$/.test(digits) ? `0${digits}` : digits;
}

/** Ten digits starting with 0 or 1, the last two being 97 minus the rest of the first eight by 97. */
export function isEnterpriseNumber(number: string): boolean {
  if (!/^[01]\d{9}$/.test(number)) return false;
  return 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8));
}
