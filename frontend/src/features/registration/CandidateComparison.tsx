import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { formatEnterpriseNumber } from '~/lib/enterpriseNumber';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type Column, DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { useRegistrationFormText } from './formTexts';
import type { Candidate, Registration } from './model';
import { comparedQuery } from './queries';
import { useRegistrationText } from './texts';

const MOST = 3;

interface Row {
  label: string;
  own: ReactNode;
  others: ReactNode[];
}

/** The registration next to what the register holds already. */
export function CandidateComparison(props: { registration: Registration; candidates: Candidate[] }) {
  const t = useRegistrationText();
  const language = useLanguage();
  const shown = props.candidates.slice(0, MOST);
  const rows = useRows(props.registration, shown);
  if (shown.length === 0) {
    return (
      <Section title={t('review.candidates')}>
        <p>{t('review.noCandidates')}</p>
      </Section>
    );
  }
  const columns: Column<Row>[] = [
    { key: 'field', header: t('review.field'), rowHeader: true, cell: ({ label }) => label },
    { key: 'own', header: t('review.this'), cell: ({ own }) => own },
    ...shown.map(({ organization }, place) => ({
      key: organization.id,
      header: localizedString(organization.name, language),
      cell: ({ others }: Row) => others[place],
    })),
  ];
  return (
    <Section title={t('review.candidates')} intro={t('review.candidatesHint')}>
      {props.registration.duplicatesConfirmed && <p>{t('review.confirmed')}</p>}
      <DataTable
        caption={t('review.compare')}
        captionHidden
        rows={rows}
        rowKey={({ label }) => label}
        columns={columns}
        narrow="scroll"
      />
    </Section>
  );
}

function useRows(registration: Registration, candidates: Candidate[]): Row[] {
  const t = useRegistrationText();
  const f = useRegistrationFormText();
  const typeLabel = useVocabularyLabel('organizationTypes');
  const inFull = useQueries({
    queries: candidates.map(({ organization }) => comparedQuery(organization.id)),
  });
  const row = (
    label: string,
    own: ReactNode,
    other: (candidate: Candidate, place: number) => ReactNode,
  ): Row => ({
    label,
    own,
    others: candidates.map(other),
  });
  const { name, municipality, contactEmail, website, enterpriseNumber: number } = registration;
  return [
    row(t('review.name'), name, ({ organization }) => (
      <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
        <LocalizedText value={organization.name} />
      </TextLink>
    )),
    row(t('review.why'), '', ({ reasons }) => reasons.map((reason) => f(`reason.${reason}`)).join(', ')),
    row(t('review.type'), typeLabel(registration.type), (_, place) => typeLabel(inFull[place]?.data?.type)),
    row(f('municipality'), <LocalizedText value={municipality?.name} unmarked />, ({ organization }) => (
      <LocalizedText value={organization.municipality?.name} unmarked />
    )),
    row(f('enterpriseNumber'), number && formatEnterpriseNumber(number), (_, place) =>
      formatEnterpriseNumber(inFull[place]?.data?.enterpriseNumber ?? ''),
    ),
    row(t('contact'), contactEmail, (_, place) =>
      inFull[place]?.data?.contacts
        .map(({ email }) => email)
        .filter(Boolean)
        .join(', '),
    ),
    row(f('website'), website, (_, place) => inFull[place]?.data?.website),
    row(t('review.state'), t(`status.${registration.status}`), ({ organization }) =>
      f(`status.${organization.status}`),
    ),
  ];
}
