import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { PeriodText } from '~/ui/values';
import type { Replacement, Territory } from './model';
import classes from './Neighborhood.module.css';
import { neighborhoodQuery } from './queries';
import { useTerritoryText } from './texts';
import { WhoWorksHere } from './WhoWorksHere';

const route = getRouteApi('/neighborhoods/$territoryId');

export function NeighborhoodPage() {
  const t = useTerritoryText();
  const { territoryId } = route.useParams();
  const query = useQuery(neighborhoodQuery(territoryId));
  return (
    <>
      <p className="no-print">
        <TextLink to="/neighborhoods">{t('page.back')}</TextLink>
      </p>
      <QueryView query={query} lines={10}>
        {(neighborhood) => <Neighborhood neighborhood={neighborhood} />}
      </QueryView>
    </>
  );
}

function Neighborhood({ neighborhood }: { neighborhood: Territory }) {
  const t = useTerritoryText();
  const language = useLanguage();
  const { id, name, municipalities, replaces, replacedBy } = neighborhood;
  const places = municipalities.map((place) => localizedString(place.name, language)).join(', ');
  return (
    <>
      <PageTitle
        kicker={t('page.kicker')}
        title={localizedString(name, language)}
        heading={<LocalizedText value={name} />}
        lead={places}
      />
      {replacedBy.map((replacement) => (
        <Replaced key={replacement.territory.id} title={t('page.replaced')} replacement={replacement} />
      ))}
      <WhoWorksHere territoryId={id} />
      <Section title={t('page.facts')}>
        <FieldList
          fields={[
            { label: t('page.municipality'), value: places },
            { label: t('page.aliases'), value: neighborhood.aliases.map((alias) => alias.name).join(', ') },
            { label: t('page.extent'), value: <Extent neighborhood={neighborhood} /> },
          ]}
        />
      </Section>
      {replaces.map((replacement) => (
        <Replaced key={replacement.territory.id} title={t('page.replaces')} replacement={replacement} />
      ))}
      <p className={classes.context}>{t('list.context')}</p>
    </>
  );
}

function Extent({ neighborhood: { wholeMunicipality, municipalities } }: { neighborhood: Territory }) {
  const t = useTerritoryText();
  if (wholeMunicipality) return <>{t('page.whole')}</>;
  return (
    <>
      {t(municipalities.length > 1 ? 'page.partOfSeveral' : 'page.part')}
      <br />
      {t('page.boundary')}
    </>
  );
}

function Replaced({ title, replacement }: { title: string; replacement: Replacement }) {
  const t = useTerritoryText();
  const { territory, on, precision } = replacement;
  return (
    <Section title={title}>
      <FieldList
        fields={[
          {
            label: t('page.other'),
            value: (
              <TextLink to="/neighborhoods/$territoryId" params={{ territoryId: territory.id }}>
                <LocalizedText value={territory.name} />
              </TextLink>
            ),
          },
          { label: t('page.on'), value: on && <PeriodText value={asKnown(on, precision)} /> },
          { label: t('page.reason'), value: <LocalizedText value={replacement.reason} /> },
          { label: t('page.proposedBy'), value: text(replacement.proposedBy) },
          { label: t('page.approvedBy'), value: text(replacement.approvedBy) },
          { label: t('page.budget'), value: text(replacement.budgetEffect) },
          { label: t('page.source'), value: text(replacement.source) },
        ]}
      />
    </Section>
  );
}

function text(value: Replacement['source']) {
  return value && <LocalizedText value={value} />;
}

/** A day of which only the month or the year is known is shown as that. */
function asKnown(day: string, precision: Replacement['precision']): string {
  if (precision === 'year') return day.slice(0, 4);
  return precision === 'month' ? day.slice(0, 7) : day;
}
