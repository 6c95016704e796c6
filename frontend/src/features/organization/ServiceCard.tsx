import { Anchor } from '@mantine/core';
import { useVocabularyLabel } from '~/api/refData';
import { formatDate } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink } from '~/ui/links';
import { StatusBadge } from '~/ui/StatusBadge';
import { useAges } from '~/ui/useAges';
import type { Organization, Service } from './model';
import { OpeningHoursList } from './OpeningHoursList';
import classes from './Record.module.css';
import { ReferralSign } from './ReferralSign';
import { ReferralUpdate } from './ReferralUpdate';
import { useRecordText } from './recordTexts';
import { useSiteName } from './siteName';
import { useWithOther } from './withOther';

interface ServiceCardProps {
  service: Service;
  organization: Organization;
  /** Shown as of an earlier day: nothing can be changed. */
  past: boolean;
}

/** One service: what it is, for whom, on which conditions, and whether it accepts referrals. */
export function ServiceCard({ service, organization, past }: ServiceCardProps) {
  const t = useRecordText();
  const language = useLanguage();
  const name = localizedString(service.name, language);
  const permitted = past ? [] : (service.permittedActions ?? []);
  const { description, validUntil } = service;
  return (
    <article className={classes.card}>
      <div className={classes.cardHead}>
        <h3 className={classes.cardTitle}>
          <LocalizedText value={service.name} />
        </h3>
        <div className={`${classes.cardActions} no-print`}>
          {permitted.includes('stateReferrals') && !validUntil && (
            <ReferralUpdate organizationId={organization.id} service={service} />
          )}
          {permitted.includes('edit') && (
            <ButtonLink
              to="/organizations/$organizationId/edit"
              params={{ organizationId: organization.id }}
              search={{ tab: 'services', service: service.id }}
              variant="default"
              size="compact-md"
              aria-label={t('services.editOf', { name })}
            >
              {t('services.edit')}
            </ButtonLink>
          )}
        </div>
      </div>
      <div className={classes.signs}>
        {validUntil ? (
          <StatusBadge tone="stopped">
            {t('services.ended', { day: formatDate(validUntil, language) })}
          </StatusBadge>
        ) : (
          <ReferralSign service={service} />
        )}
      </div>
      {description && (
        <p className={classes.words}>
          <LocalizedText value={description} />
        </p>
      )}
      <ServiceFacts service={service} organization={organization} name={name} />
    </article>
  );
}

interface ServiceFactsProps {
  service: Service;
  organization: Organization;
  name: string;
}

function ServiceFacts({ service, organization, name }: ServiceFactsProps) {
  const t = useRecordText();
  const language = useLanguage();
  const theme = useVocabularyLabel('themes');
  const targetGroup = useVocabularyLabel('targetGroups');
  const spoken = useVocabularyLabel('languages');
  const withOther = useWithOther();
  const ages = useAges();
  const siteName = useSiteName();
  const { waitingDays, reservedCapacity, reservedFor, url, openingHours, validFrom, openingNote } = service;
  const places = organization.sites.filter(({ id }) => service.sites.includes(id)).map(siteName);
  const waiting = () => {
    if (waitingDays === undefined) return undefined;
    return waitingDays === 0 ? t('services.noWaiting') : t('services.days', { count: waitingDays });
  };
  const reserved = () => {
    if (reservedCapacity === undefined) return reservedFor && <LocalizedText value={reservedFor} />;
    if (!reservedFor) return String(reservedCapacity);
    return t('services.reservedFor', {
      count: reservedCapacity,
      who: localizedString(reservedFor, language),
    });
  };
  return (
    <FieldList
      fields={[
        { label: t('services.themes'), value: withOther(service.themes, theme, service.themesOther) },
        {
          label: t('services.targetGroups'),
          value: withOther(service.targetGroups, targetGroup, service.targetGroupsOther),
        },
        { label: t('services.ages'), value: ages(service.targetAges) },
        { label: t('services.languages'), value: service.languages.map(spoken).join(', ') },
        {
          label: t('services.conditions'),
          value: service.entryConditions && <LocalizedText value={service.entryConditions} />,
        },
        { label: t('services.cost'), value: service.cost && <LocalizedText value={service.cost} /> },
        { label: t('services.waiting'), value: waiting() },
        { label: t('services.reserved'), value: reserved() },
        { label: t('services.where'), value: places.join(', ') },
        {
          label: t('services.hours'),
          value: (openingHours.length > 0 || openingNote) && (
            <>
              {openingHours.length > 0 && (
                <OpeningHoursList hours={openingHours} label={t('hours.caption', { place: name })} />
              )}
              <LocalizedText value={openingNote} />
            </>
          ),
        },
        { label: t('services.contact'), value: (service.email || service.phone) && <Reach {...service} /> },
        {
          label: t('services.website'),
          value: url && (
            <Anchor href={url} rel="noreferrer nofollow">
              {url.replace(/^https?:\/\//i, '')}
            </Anchor>
          ),
        },
        { label: t('services.since'), value: validFrom && formatDate(validFrom, language) },
      ]}
    />
  );
}

function Reach({ email, phone }: Service) {
  return (
    <>
      {email && (
        <div>
          <Anchor href={`mailto:${email}`}>{email}</Anchor>
        </div>
      )}
      {phone && (
        <div>
          <Anchor href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</Anchor>
        </div>
      )}
    </>
  );
}
