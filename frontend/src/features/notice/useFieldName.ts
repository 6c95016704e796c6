import { useNoticeText } from './texts';

const NAMES = {
  title: 'page.title',
  details: 'page.details',
  themes: 'page.themes',
  themeOther: 'form.themeOther',
  targetGroups: 'page.targetGroups',
  targetGroupOther: 'form.targetGroupOther',
  languages: 'page.languages',
  partnerTypes: 'page.partnerTypes',
  partnerOther: 'form.partnerOther',
  territories: 'page.territories',
  contact: 'page.contact',
  introductionBy: 'form.introductionBy',
  openUntil: 'page.openUntil',
} as const;

/** The words of the form for a field of the API. */
export function useFieldName(): (name: string) => string {
  const t = useNoticeText();
  return (name) => (name in NAMES ? t(NAMES[name as keyof typeof NAMES]) : name);
}
