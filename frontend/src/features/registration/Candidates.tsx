import { Anchor } from '@mantine/core';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink } from '~/ui/links';
import { useRegistrationFormText } from './formTexts';
import type { Candidate } from './model';
import classes from './Registration.module.css';

/** Organisations that may be the same, each with its reasons, a look at it and a way to join it. */
export function Candidates({ candidates }: { candidates: Candidate[] }) {
  const t = useRegistrationFormText();
  const language = useLanguage();
  return (
    <ul className={classes.candidates}>
      {candidates.map(({ organization, reasons }) => (
        <li key={organization.id} className={classes.candidate}>
          <div>
            <strong>
              <LocalizedText value={organization.name} unmarked />
            </strong>
            <p className={classes.facts}>
              {[
                localizedString(organization.municipality?.name, language),
                organization.status !== 'active' && t(`status.${organization.status}`),
                ...reasons.map((reason) => t(`reason.${reason}`)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <Anchor href={`/organizations/${organization.id}`} target="_blank" rel="noopener">
              {t('open')}
            </Anchor>
          </div>
          <ButtonLink
            to="/register/join/$organizationId"
            params={{ organizationId: organization.id }}
            variant="default"
            aria-label={t('usNamed', { name: localizedString(organization.name, language) })}
          >
            {t('us')}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
