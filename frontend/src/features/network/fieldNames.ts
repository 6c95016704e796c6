import { useNetworkText } from './texts';

const NAMES = {
  name: 'page.name',
  aliases: 'page.aliases',
  details: 'page.details',
  contact: 'page.contact',
  coordination: 'page.coordination',
  themes: 'page.themes',
  themeOther: 'page.themeOther',
  level: 'page.level',
  territories: 'page.territories',
  activities: 'page.activities',
  activityOther: 'page.activityOther',
  organizer: 'page.organizer',
  organizerName: 'page.organizer',
  legalPerson: 'page.legalPerson',
  temporary: 'page.temporary',
  validFrom: 'page.from',
  validUntil: 'page.until',
  fundingBody: 'page.fundingBody',
  attendance: 'page.attendance',
  participants: 'page.participants',
  meetingInterval: 'page.interval',
} as const;

/** The words for a field of a network as the API names it. */
export function useFieldName(): (field: string) => string {
  const t = useNetworkText();
  return (field) => (field in NAMES ? t(NAMES[field as keyof typeof NAMES]) : field);
}
