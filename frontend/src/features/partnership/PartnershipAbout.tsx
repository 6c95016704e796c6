import { Anchor } from '@mantine/core';
import { useGenerations } from '~/api/programmes';
import { useVocabularyLabel } from '~/api/refData';
import { formatDate } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { Timeline } from '~/ui/Timeline';
import type { Partnership } from './model';
import { usePartnershipText } from './texts';

/** What a partnership is for, where it works, on what, and how it came this far. */
export function PartnershipAbout({ partnership }: { partnership: Partnership }) {
  const t = usePartnershipText();
  const { purpose, description } = partnership;
  return (
    <>
      <Section title={t('page.purpose')}>
        <p style={{ maxWidth: 'var(--text-width)' }}>
          {purpose ? <LocalizedText value={purpose} /> : t('page.noPurpose')}
        </p>
      </Section>
      {description && (
        <Section title={t('page.description')}>
          <p style={{ maxWidth: 'var(--text-width)', whiteSpace: 'pre-line' }}>
            <LocalizedText value={description} />
          </p>
        </Section>
      )}
      <Facts partnership={partnership} />
      <Themes partnership={partnership} />
      <Leads partnership={partnership} />
      <Phases partnership={partnership} />
    </>
  );
}

function Facts({ partnership }: { partnership: Partnership }) {
  const t = usePartnershipText();
  const language = useLanguage();
  const type = useVocabularyLabel('partnershipTypes');
  const form = useVocabularyLabel('organizationForms');
  const regime = useVocabularyLabel('membershipRegimes');
  const generations = useGenerations();
  const { territory, generation, contact } = partnership;
  return (
    <Section title={t('page.facts')}>
      <FieldList
        fields={[
          { label: t('page.type'), value: type(partnership.type) },
          {
            label: t('page.programme'),
            value: generation && (
              <TextLink to="/programmes">
                {generations.find(({ value }) => value === generation.code)?.label ?? generation.code}
              </TextLink>
            ),
          },
          {
            label: t('page.place'),
            value: territory && (
              <TextLink to="/neighborhoods/$territoryId" params={{ territoryId: territory.id }}>
                <LocalizedText value={territory.name} />
              </TextLink>
            ),
          },
          {
            label: t('page.municipalities'),
            value: partnership.municipalities.map(({ name }) => localizedString(name, language)).join(', '),
          },
          { label: t('page.form'), value: form(partnership.organizationForm) },
          { label: t('page.regime'), value: regime(partnership.regime) },
          {
            label: t('page.started'),
            value: <PeriodInWords from={partnership.validFrom} until={partnership.validUntil} />,
          },
          { label: t('page.contact'), value: contact && <Reach {...contact} /> },
        ]}
      />
    </Section>
  );
}

function Themes({ partnership }: { partnership: Partnership }) {
  const t = usePartnershipText();
  return (
    <Section title={t('page.themes')} intro={t('page.themesIntro')}>
      {partnership.themes.length === 0 && <p>{t('page.noThemes')}</p>}
      <ul>
        {partnership.themes.map(({ id, name }) => (
          <li key={id}>
            <LocalizedText value={name} />
          </li>
        ))}
      </ul>
      {partnership.generation && (
        <p className="no-print">
          <TextLink to="/programmes">{t('page.allThemes')}</TextLink>
        </p>
      )}
    </Section>
  );
}

function Leads({ partnership }: { partnership: Partnership }) {
  const t = usePartnershipText();
  const leads = partnership.leadOrganizations;
  return (
    <Section title={t('page.leads')}>
      {leads.length === 0 && <p>{t('page.noLeads')}</p>}
      <ul>
        {leads.map(({ organization, from, until }) => (
          <li key={`${organization.id}-${from ?? ''}`}>
            <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
              <LocalizedText value={organization.name} />
            </TextLink>{' '}
            <PeriodInWords from={from} until={until} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Phases({ partnership }: { partnership: Partnership }) {
  const t = usePartnershipText();
  const language = useLanguage();
  const label = useVocabularyLabel('partnershipPhases');
  const phases = [...partnership.phases].reverse();
  return (
    <Section title={t('page.phases')}>
      {phases.length === 0 && <p>{t('page.noPhases')}</p>}
      <Timeline
        label={t('page.phases')}
        entries={phases.map(({ phase, from, until, reason }) => ({
          key: from,
          at: from,
          title: label(phase),
          children: (
            <>
              {until && <p>{t('page.until', { until: formatDate(until, language) })}</p>}
              {reason && (
                <p>
                  <LocalizedText value={reason} />
                </p>
              )}
            </>
          ),
        }))}
      />
    </Section>
  );
}

function PeriodInWords({ from, until }: { from?: string; until?: string }) {
  const t = usePartnershipText();
  const language = useLanguage();
  const dates = {
    from: from ? formatDate(from, language) : '',
    until: until ? formatDate(until, language) : '',
  };
  if (from && until) return t('page.fromTo', dates);
  if (from) return t('page.since', dates);
  return until ? t('page.until', dates) : null;
}

function Reach({ email, phone }: { email?: string; phone?: string }) {
  return (
    <>
      {email && <Anchor href={`mailto:${email}`}>{email}</Anchor>}
      {email && phone && <br />}
      {phone && <Anchor href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</Anchor>}
    </>
  );
}
