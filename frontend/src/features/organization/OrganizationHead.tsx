import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FreshnessNote } from '~/ui/FreshnessNote';
import { LocalizedText } from '~/ui/LocalizedText';
import { PageTitle } from '~/ui/PageTitle';
import { StatusBadge } from '~/ui/StatusBadge';
import type { Organization } from './model';
import { useRecordText } from './recordTexts';
import { useOrganizationText } from './texts';

interface OrganizationHeadProps {
  organization: Organization;
  actions?: ReactNode;
}

/** The heading of the page of an organization. */
export function OrganizationHead({ organization, actions }: OrganizationHeadProps) {
  const t = useOrganizationText();
  const r = useRecordText();
  const type = useVocabularyLabel('organizationTypes');
  const language = useLanguage();
  const { name, status, synthetic } = organization;
  return (
    <PageTitle
      kicker={organization.typeOther ?? type(organization.type)}
      title={localizedString(name, language)}
      heading={<LocalizedText value={name} />}
      actions={
        <>
          {actions}
          <Button
            variant="default"
            leftSection={<IconPrinter aria-hidden size={18} />}
            onClick={() => window.print()}
          >
            {r('print')}
          </Button>
        </>
      }
      lead={
        <>
          {status !== 'active' && <StatusBadge tone="stopped">{t(`page.status.${status}`)}</StatusBadge>}{' '}
          <FreshnessNote record={organization} />{' '}
          {synthetic && <StatusBadge>{t('page.synthetic')}</StatusBadge>}
        </>
      }
    />
  );
}
