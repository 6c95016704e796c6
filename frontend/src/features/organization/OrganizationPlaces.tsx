import { Anchor } from '@mantine/core';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import type { Site } from './model';
import { OpeningHoursList } from './OpeningHoursList';
import classes from './Record.module.css';
import { useRecordText } from './recordTexts';
import { useSiteName } from './siteName';
import { useOrganizationText } from './texts';

/** Where an organization can be found, how to get in, and when. */
export function OrganizationPlaces({ sites }: { sites: Site[] }) {
  const t = useOrganizationText();
  return (
    <Section title={t('page.sites')}>
      {sites.length === 0 && t('page.noSites')}
      {sites.map((site) => (
        <Place key={site.id} site={site} />
      ))}
    </Section>
  );
}

function Place({ site }: { site: Site }) {
  const t = useRecordText();
  const language = useLanguage();
  const feature = useVocabularyLabel('accessFeatures');
  const name = useSiteName()(site);
  const { neighborhood, accessFeatures, openingHours, phone, coordinates } = site;
  return (
    <div className={classes.card}>
      <div className={classes.cardHead}>
        <h3 className={classes.cardTitle}>{name}</h3>
        {site.kind === 'registered' && <span className={classes.soft}>{t('places.registered')}</span>}
      </div>
      <p>
        <Address site={site} />
      </p>
      <FieldList
        fields={[
          { label: t('places.floor'), value: site.floor },
          {
            label: t('places.neighborhood'),
            value: neighborhood && (
              <TextLink to={`/neighborhoods/${neighborhood.id}` as string}>
                {localizedString(neighborhood.name, language)}
              </TextLink>
            ),
          },
          { label: t('places.access'), value: site.access && <LocalizedText value={site.access} /> },
          {
            label: t('places.features'),
            value: (accessFeatures.length > 0 || site.accessibility) && (
              <>
                {accessFeatures.map(feature).join(', ')}
                {accessFeatures.length > 0 && site.accessibility && <br />}
                <LocalizedText value={site.accessibility} />
              </>
            ),
          },
          {
            label: t('places.transport'),
            value: site.publicTransport && <LocalizedText value={site.publicTransport} />,
          },
          {
            label: t('places.phone'),
            value: phone && <Anchor href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</Anchor>,
          },
          {
            label: t('places.map'),
            value: coordinates && <MapLink {...coordinates} />,
          },
          {
            label: t('places.hours'),
            value:
              openingHours.length > 0 ? (
                <OpeningHoursList hours={openingHours} label={t('hours.caption', { place: name })} />
              ) : (
                site.kind === 'operating' && t('places.noHours')
              ),
          },
          { label: t('places.note'), value: site.openingNote && <LocalizedText value={site.openingNote} /> },
        ]}
      />
    </div>
  );
}

/** The place on an open map, outside the application. */
function MapLink({ latitude, longitude }: NonNullable<Site['coordinates']>) {
  const t = useRecordText();
  return (
    <Anchor
      href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`}
      rel="noreferrer nofollow"
    >
      {t('places.openMap')}
    </Anchor>
  );
}

function Address({ site }: { site: Site }) {
  const language = useLanguage();
  const street = [site.street, site.houseNumber].filter(Boolean).join(' ');
  const town = [site.postalCode, localizedString(site.municipality?.name, language)]
    .filter(Boolean)
    .join(' ');
  return <>{[street, town].filter(Boolean).join(', ')}</>;
}
