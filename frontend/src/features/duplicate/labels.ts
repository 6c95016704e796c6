import { useDuplicateText } from './texts';

const KINDS = [
  'membership',
  'membershipRequest',
  'organizationUser',
  'organizationSite',
  'organizationContact',
  'organizationService',
  'organizationIdentifier',
  'organizationTerritory',
  'organizationProfile',
  'organizationSuccession',
  'partnershipLead',
  'post',
  'appointment',
  'observation',
  'indicatorAssignment',
  'registration',
  'joinRequest',
] as const;

const FIELDS = [
  'name',
  'type',
  'legalForm',
  'control',
  'sectors',
  'targetGroups',
  'languages',
  'themes',
  'enterpriseNumber',
  'purpose',
  'website',
  'municipality',
  'status',
  'mandateHolders',
  'ages',
  'paidStaffBand',
  'budgetBand',
  'members',
  'participants',
  'volunteers',
  'fundedForNetworkTime',
] as const;

/** `organizationThing` as words, for what was added to the product later than to these lists. */
const words = (code: string) =>
  code
    .replace(/^organization(?=[A-Z])/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();

/** What a kind of data is called. */
export function useKindLabel(): (kind: string) => string {
  const t = useDuplicateText();
  return (kind) => {
    const known = KINDS.find((candidate) => candidate === kind);
    return known ? t(`kind.${known}`) : t('kind.more', { kind: words(kind) });
  };
}

/** What a field of the record is called. */
export function useFieldLabel(): (field: string) => string {
  const t = useDuplicateText();
  return (field) => {
    const known = FIELDS.find((candidate) => candidate === field);
    return known ? t(`field.${known}`) : t('field.more', { field: words(field) });
  };
}
