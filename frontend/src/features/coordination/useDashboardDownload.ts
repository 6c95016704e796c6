import { useVocabularyLabel } from '~/api/refData';
import { downloadText, toCsv } from '~/lib/csv';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import type { Dashboard, PostItem } from './model';
import { useRolesText } from './rolesTexts';
import { useCoordinationText } from './texts';

/** Downloads what the page shows, each row with the day it is of and how to read it. */
export function useDashboardDownload({ items, asOf, context }: Dashboard): () => void {
  const t = useCoordinationText();
  const parts = useRolesText();
  const language = useLanguage();
  const role = useVocabularyLabel('roleTypes');
  const name = (value: PostItem['title']) => localizedString(value, language);
  const headers = [
    t('dashboard.role'),
    t('create.localTitle'),
    t('post.partnership'),
    t('post.organization'),
    t('dashboard.municipalityColumn'),
    t('dashboard.state_'),
    t('dashboard.since'),
    t('dashboard.who'),
    t('dashboard.fillings'),
    t('dashboard.planned'),
    t('dashboard.actual'),
    parts('findings.column'),
    t('dashboard.date'),
    t('dashboard.definition'),
  ];
  const line = (post: PostItem) => [
    role(post.roleType),
    name(post.title),
    name(post.partnership?.name),
    name(post.organization?.name),
    name(post.municipality?.name),
    t(`state.${post.state}`),
    post.vacantSince ?? post.holders?.[0]?.since ?? '',
    (post.holders ?? [])
      .map(({ person, organization }) => person?.name ?? name(organization?.name))
      .join('; '),
    post.fillings === undefined ? '' : String(post.fillings),
    post.plannedFte ?? '',
    post.actualFte ?? '',
    (post.findings ?? []).map((code) => parts(`findings.code.${code}`)).join('; '),
    asOf,
    localizedString(context, language),
  ];
  return () =>
    downloadText(`coordination-${asOf}.csv`, toCsv([headers, ...items.map(line)]), 'text/csv;charset=utf-8');
}
