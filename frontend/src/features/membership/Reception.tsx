import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { useVocabulary, useVocabularyLabel } from '~/api/refData';
import { downloadText, toCsv } from '~/lib/csv';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type Column, DataTable } from '~/ui/DataTable';
import { DialogForm } from '~/ui/form/DialogForm';
import { CheckboxGroupField } from '~/ui/form/fields';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import type { Partnership } from './model';
import { type ReceptionCoverage, receptionQuery, useStateFunctions } from './partsQueries';
import { usePartsText } from './partsTexts';

type Row = ReceptionCoverage['members'][number];
const schema = z.object({ functions: z.array(z.string()) });

/** Integrated broad reception: which core actor is missing, and who takes up which function. */
export function Reception({ partnership, asOf }: { partnership: Partnership; asOf?: string }) {
  const t = usePartsText();
  const query = useQuery(receptionQuery(partnership.id, asOf));
  return (
    <Section title={t('reception.title')} intro={t('reception.intro')}>
      <QueryView query={query}>
        {(coverage) => (
          <>
            <Completeness coverage={coverage} />
            <Matrix coverage={coverage} name={partnership.name} />
          </>
        )}
      </QueryView>
    </Section>
  );
}

function Completeness({ coverage }: { coverage: ReceptionCoverage }) {
  const t = usePartsText();
  const actor = useVocabularyLabel('receptionCoreActors');
  if (coverage.complete) return <p>{t('reception.complete')}</p>;
  return (
    <Alert color="yellow" role="status" mb="md" title={t('reception.incomplete')}>
      {t('reception.missing')}
      <ul>
        {coverage.missingCoreActors.map((code) => (
          <li key={code}>{actor(code)}</li>
        ))}
      </ul>
    </Alert>
  );
}

function Matrix({ coverage, name }: { coverage: ReceptionCoverage; name: Partnership['name'] }) {
  const t = usePartsText();
  const language = useLanguage();
  const label = useVocabularyLabel('receptionFunctions');
  const actor = useVocabularyLabel('receptionCoreActors');
  const { members, functions, uncoveredFunctions } = coverage;
  const mayState = members.some((row) => row.mayState);
  const columns: Column<Row>[] = [
    {
      key: 'member',
      header: t('organization'),
      rowHeader: true,
      cell: ({ membership, organization, coreActor }) => (
        <>
          <TextLink to="/memberships/$membershipId" params={{ membershipId: membership }}>
            <LocalizedText value={organization.name} unmarked />
          </TextLink>
          {coreActor && <> ({actor(coreActor)})</>}
        </>
      ),
    },
    ...functions.map(
      (code): Column<Row> => ({
        key: code,
        header: label(code) ?? code,
        cell: (row) => t(row.functions.includes(code) ? 'reception.takesUp' : 'reception.not'),
      }),
    ),
    ...(mayState
      ? [
          {
            key: 'act',
            header: t('actions'),
            cell: (row: Row) => row.mayState && <StateFunctions row={row} />,
          },
        ]
      : []),
  ];
  const csv = () =>
    toCsv([
      [t('organization'), t('reception.coreActor'), ...functions.map((code) => label(code) ?? code)],
      ...members.map((row) => [
        localizedString(row.organization.name, language),
        row.coreActor ? (actor(row.coreActor) ?? '') : '',
        ...functions.map((code) => t(row.functions.includes(code) ? 'reception.takesUp' : 'reception.not')),
      ]),
    ]);
  return (
    <Section
      level={3}
      title={t('reception.matrix')}
      actions={
        <Button
          variant="default"
          onClick={() => downloadText(`${localizedString(name, language)}.csv`, csv(), 'text/csv')}
        >
          {t('reception.download')}
        </Button>
      }
    >
      <DataTable
        caption={t('reception.matrix')}
        rows={members}
        rowKey={({ membership }) => membership}
        columns={columns}
        narrow="scroll"
      />
      <p>
        {uncoveredFunctions.length === 0
          ? t('reception.allCovered')
          : t('reception.uncovered', { functions: uncoveredFunctions.map(label).join(', ') })}
      </p>
    </Section>
  );
}

function StateFunctions({ row }: { row: Row }) {
  const t = usePartsText();
  const language = useLanguage();
  const toast = useToast();
  const state = useStateFunctions(row.membership);
  const functions = useVocabulary('receptionFunctions');
  const [opened, setOpened] = useState(false);
  const name = localizedString(row.organization.name, language);
  return (
    <>
      <Button
        className="no-print"
        variant="default"
        size="compact-md"
        aria-label={`${t('change')}: ${name}`}
        onClick={() => setOpened(true)}
      >
        {t('change')}
      </Button>
      {opened && (
        <DialogForm
          title={t('reception.state', { name })}
          intro={t('reception.stateWords')}
          schema={schema}
          namespace={usePartsText.namespace}
          defaultValues={{ functions: row.functions }}
          submit={t('save')}
          onSubmit={async (values) => {
            await state.mutateAsync(values.functions);
            toast(t('saved'));
          }}
          onClose={() => setOpened(false)}
        >
          <CheckboxGroupField name="functions" label={t('reception.functions')} options={functions} />
        </DialogForm>
      )}
    </>
  );
}
