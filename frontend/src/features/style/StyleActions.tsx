import { Button } from '@mantine/core';
import { useState } from 'react';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ButtonLink } from '~/ui/links';
import type { PartnershipStyle } from './queries';
import { StateDialog } from './StateDialog';
import { useStyleText } from './texts';

/** What this person may say about it, as the API says. */
export function StyleActions({ style }: { style: PartnershipStyle }) {
  const t = useStyleText();
  const language = useLanguage();
  const [view, setView] = useState<'assigned' | 'claimed'>();
  return (
    <>
      {style.permittedActions.includes('assign') && (
        <Button variant="default" onClick={() => setView('assigned')}>
          {t('acts.assign')}
        </Button>
      )}
      {style.permittedActions.includes('claim') && (
        <Button variant="default" onClick={() => setView('claimed')}>
          {t('acts.claim')}
        </Button>
      )}
      {style.perceivesFor.map(({ id, name }) => (
        <ButtonLink
          key={id}
          to="/partnerships/$partnershipId/style/perception/$organizationId"
          params={{ partnershipId: style.partnership.id, organizationId: id }}
          variant="default"
        >
          {style.perceivesFor.length > 1
            ? t('acts.perceiveFor', { name: localizedString(name, language) })
            : t('acts.perceive')}
        </ButtonLink>
      ))}
      {view && <StateDialog style={style} view={view} onClose={() => setView(undefined)} />}
    </>
  );
}
