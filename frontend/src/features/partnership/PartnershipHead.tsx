import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useGenerations } from '~/api/programmes';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { PageTitle } from '~/ui/PageTitle';
import { StatusBadge } from '~/ui/StatusBadge';
import type { Partnership } from './model';
import classes from './PartnershipList.module.css';
import { usePartnershipText } from './texts';

/** The heading of the page of a partnership. */
export function PartnershipHead({ partnership, actions }: { partnership: Partnership; actions?: ReactNode }) {
  const t = usePartnershipText();
  const language = useLanguage();
  const type = useVocabularyLabel('partnershipTypes');
  const phase = useVocabularyLabel('partnershipPhases');
  const generations = useGenerations();
  const { name, municipalities, generation } = partnership;
  const facts = [
    municipalities.map((municipality) => localizedString(municipality.name, language)).join(', '),
    generations.find(({ value }) => value === generation?.code)?.label,
  ];
  return (
    <PageTitle
      kicker={type(partnership.type)}
      title={localizedString(name, language)}
      heading={<LocalizedText value={name} />}
      lead={
        <>
          <p>{facts.filter(Boolean).join(' · ')}</p>
          <div className={classes.signs}>
            {partnership.phase && <StatusBadge>{phase(partnership.phase)}</StatusBadge>}
            {partnership.synthetic && <StatusBadge>{t('page.synthetic')}</StatusBadge>}
          </div>
        </>
      }
      actions={
        <>
          {actions}
          <Button
            variant="default"
            leftSection={<IconPrinter aria-hidden size={18} />}
            onClick={() => window.print()}
          >
            {t('page.print')}
          </Button>
        </>
      }
    />
  );
}
