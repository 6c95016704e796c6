import { useQuery } from '@tanstack/react-query';
import { type Programme, programmesQuery } from '~/api/programmes';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { type MappedTheme, mappedThemes } from './mappedThemes';
import { useProgrammeText } from './texts';

type Generation = Programme['generations'][number];

/** Each programme with the themes of its generations, and what became of them. */
export function ProgrammesPage() {
  const t = useProgrammeText();
  const query = useQuery(programmesQuery);
  return (
    <>
      <PageTitle title={t('title')} lead={t('lead')} />
      <QueryView query={query} lines={12} isEmpty={(all) => all.length === 0} empty={<p>{t('none')}</p>}>
        {(programmes) =>
          programmes.map((programme) => <OneProgramme key={programme.id} programme={programme} />)
        }
      </QueryView>
    </>
  );
}

function OneProgramme({ programme }: { programme: Programme }) {
  const t = useProgrammeText();
  const { name, description, launched, generations, pillars } = programme;
  return (
    <Section
      title={localizedString(name, useLanguage())}
      intro={launched && t('launched', { year: launched })}
    >
      {description && (
        <p style={{ maxWidth: 'var(--text-width)' }}>
          <LocalizedText value={description} />
        </p>
      )}
      {generations.map((generation) => (
        <OneGeneration key={generation.id} generation={generation} />
      ))}
      <Mapping programme={programme} />
      {pillars.length > 0 && (
        <Section level={3} title={t('pillars')}>
          <ul>
            {pillars.map((pillar) => (
              <li key={pillar.code}>
                <LocalizedText value={pillar.name} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Section>
  );
}

function OneGeneration({ generation }: { generation: Generation }) {
  const t = useProgrammeText();
  const language = useLanguage();
  return (
    <Section level={3} title={localizedString(generation.name, language)}>
      <p>
        {t('from', { year: generation.startYear })}. {t('allocation')}:{' '}
        {t(`allocations.${generation.allocation}`)}.
      </p>
      <ul>
        {generation.themes.map(({ id, name, priority }) => (
          <li key={id}>
            <LocalizedText value={name} />
            {priority && ` (${t('priority')})`}
          </li>
        ))}
      </ul>
      <p className="no-print">
        <TextLink to="/partnerships" search={{ generation: [generation.code] }}>
          {t('partnerships')}
        </TextLink>
      </p>
    </Section>
  );
}

function Mapping({ programme }: { programme: Programme }) {
  const t = useProgrammeText();
  const rows = mappedThemes(programme);
  return (
    <Section level={3} title={t('mapping')} intro={t('mappingIntro')}>
      {rows.length === 0 ? (
        <p>{t('noMapping')}</p>
      ) : (
        <DataTable
          caption={t('mapping')}
          captionHidden
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'old',
              header: t('old'),
              rowHeader: true,
              cell: ({ from, generation }) => (
                <>
                  {generation}: <LocalizedText value={from} />
                </>
              ),
            },
            { key: 'later', header: t('later'), cell: (row) => <Successor row={row} /> },
            { key: 'howFar', header: t('howFar'), cell: ({ note }) => <LocalizedText value={note} /> },
          ]}
        />
      )}
    </Section>
  );
}

function Successor({ row: { to, toGeneration } }: { row: MappedTheme }) {
  const t = useProgrammeText();
  if (!to) return <>{t('noSuccessor')}</>;
  return (
    <>
      {toGeneration}: <LocalizedText value={to} />
    </>
  );
}
