const HEALTH = [
  // Dutch
  'ziek',
  'zieke',
  'ziekte',
  'ziekteverlof',
  'burn-?out',
  'arbeidsongeschikt\\p{L}*',
  'gezondheid\\p{L}*',
  'medisch\\p{L}*',
  'operatie',
  'zwanger\\p{L}*',
  'bevalling',
  'kanker',
  'depressie\\p{L}*',
  'overspann\\p{L}*',
  'ziekenhuis',
  'invalid\\p{L}*',
  'bevallingsrust',
  'moederschapsrust',
  'therapie',
  'herstel',
  // French
  'malad\\p{L}*',
  'arrêt[ -]maladie',
  'incapacité',
  'santé',
  'médic\\p{L}*',
  'opération',
  'enceinte',
  'grossesse',
  'accouchement',
  'cancer',
  'dépressi\\p{L}*',
  'surmenage',
  'hôpital',
  'hospitalis\\p{L}*',
  'convalescence',
  'thérapie',
  // English
  'ill',
  'illness',
  'sick',
  'sickness',
  'health',
  'medical\\p{L}*',
  'surgery',
  'pregnan\\p{L}*',
  'maternity',
  'depress\\p{L}*',
  'hospital\\p{L}*',
];

const PATTERN = new RegExp(`(?<!\\p{L})(${HEALTH.join('|')})(?!\\p{L})`, 'iu');

/** Whether a text seems to speak of somebody's health, which nobody should write here (1-R35). */
export function speaksOfHealth(text: string): boolean {
  return PATTERN.test(text.normalize('NFC'));
}
