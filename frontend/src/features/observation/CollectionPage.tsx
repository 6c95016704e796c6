import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { useVocabularyLabel } from '~/api/refData';
import { today } from '~/lib/format/date';
import { formatPeriod } from '~/lib/format/period';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { DataTable } from '~/ui/DataTable';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, TextAreaField, TextField } from '~/ui/form/fields';
import { requiredDate, requiredText } from '~/ui/form/schema';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { EmptyState } from '~/ui/states';
import { useToast } from '~/ui/Toasts';
import { DateText, PeriodText } from '~/ui/values';
import {
  type Progress,
  progressQuery,
  type Round,
  roundsQuery,
  useExtend,
  useFreeze,
  useOpenRound,
} from './collectionQueries';
import { Frozen } from './Frozen';
import { useObservationText } from './texts';

const route = getRouteApi('/collection');
const key = useObservationText.key;

const openSchema = z
  .object({
    period: requiredText(key('collection.periodMissing'), 10),
    opensOn: requiredDate(key('collection.dayMissing')),
    deadline: requiredDate(key('collection.dayMissing')),
  })
  .refine(({ opensOn, deadline }) => deadline >= opensOn, {
    message: key('collection.deadlineWrong'),
    path: ['deadline'],
  });

const extendSchema = z.object({
  until: requiredDate(key('collection.dayMissing')),
  reason: requiredText(key('collection.reasonMissing'), 2000),
});

/** From when until when figures may be entered, and how far everybody is. */
export function CollectionPage() {
  return (
    <RequireSignIn>
      <Rounds />
    </RequireSignIn>
  );
}

function Rounds() {
  const t = useObservationText();
  const me = useMe();
  const query = useQuery(roundsQuery);
  const { round } = route.useSearch();
  const [opening, setOpening] = useState(false);
  const chosen =
    query.data?.find(({ id }) => id === round) ?? query.data?.find(({ state }) => state === 'open');
  return (
    <>
      <p className="no-print">
        <TextLink to="/data-entry">{t('entry.title')}</TextLink>
      </p>
      <PageTitle
        title={t('collection.title')}
        lead={t('collection.lead')}
        actions={
          me?.administration && <Button onClick={() => setOpening(true)}>{t('collection.open')}</Button>
        }
      />
      <QueryView
        query={query}
        lines={6}
        isEmpty={(rounds) => rounds.length === 0}
        empty={<EmptyState title={t('collection.emptyTitle')}>{t('collection.empty')}</EmptyState>}
      >
        {(rounds) => <RoundTable rounds={rounds} />}
      </QueryView>
      {chosen && <ProgressOf key={chosen.id} round={chosen} />}
      {opening && <OpenDialog onClose={() => setOpening(false)} />}
    </>
  );
}

function RoundTable({ rounds }: { rounds: Round[] }) {
  const t = useObservationText();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('collection.title')}
      captionHidden
      rows={rounds}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'period',
          header: t('column.period'),
          rowHeader: true,
          cell: ({ id, period, generation }) => (
            <>
              <TextLink to="/collection" search={{ round: id }}>
                <PeriodText value={period} />
              </TextLink>
              {generation && (
                <>
                  {', '}
                  <LocalizedText value={generation.name} unmarked />
                </>
              )}
            </>
          ),
        },
        {
          key: 'opens',
          header: t('collection.opensOn'),
          cell: ({ opensOn }) => <DateText value={opensOn} />,
        },
        {
          key: 'deadline',
          header: t('collection.deadline'),
          cell: ({ deadline, extensions }) => (
            <>
              <DateText value={deadline} />
              {extensions.map(({ partnership, until }) => (
                <div key={partnership.id + until}>
                  {localizedString(partnership.name, language)}: <DateText value={until} />
                </div>
              ))}
            </>
          ),
        },
        {
          key: 'state',
          header: t('column.state'),
          cell: ({ state }) => (
            <StatusBadge tone={state === 'open' ? 'done' : state === 'toCome' ? 'waiting' : undefined}>
              {t(`collection.state.${state}`)}
            </StatusBadge>
          ),
        },
      ]}
    />
  );
}

function ProgressOf({ round }: { round: Round }) {
  const t = useObservationText();
  const language = useLanguage();
  const query = useQuery(progressQuery(round.id));
  const [extending, setExtending] = useState<Progress>();
  const [freezing, setFreezing] = useState<Progress>();
  const title = t('collection.progress', { period: formatPeriod(round.period, language) });
  return (
    <Section title={title} intro={t('collection.progressIntro')}>
      <QueryView
        query={query}
        lines={6}
        isEmpty={(found) => found.length === 0}
        empty={<p>{t('collection.nothingAsked')}</p>}
      >
        {(found) => (
          <DataTable
            caption={title}
            captionHidden
            rows={found}
            rowKey={({ partnership }) => partnership.id}
            columns={[
              {
                key: 'partnership',
                header: t('column.place'),
                rowHeader: true,
                cell: ({ partnership }) => <LocalizedText value={partnership.name} unmarked />,
              },
              {
                key: 'deadline',
                header: t('collection.deadline'),
                cell: ({ deadline }) => <DateText value={deadline} />,
              },
              {
                key: 'handedIn',
                header: t('collection.handedIn'),
                cell: ({ handedIn, expected, completeness }) =>
                  t('collection.ofExpected', { part: handedIn, whole: expected, percent: completeness ?? 0 }),
              },
              {
                key: 'onTime',
                header: t('collection.onTime'),
                cell: ({ onTime, handedIn, timeliness }) =>
                  handedIn > 0 &&
                  t('collection.ofExpected', { part: onTime, whole: handedIn, percent: timeliness ?? 0 }),
              },
              {
                key: 'validated',
                header: t('collection.validated'),
                align: 'end',
                cell: ({ validated }) => validated,
              },
              {
                key: 'remindedOn',
                header: t('collection.remindedOn'),
                cell: ({ remindedOn }) => remindedOn && <DateText value={remindedOn} />,
              },
              {
                key: 'act',
                header: t('column.act'),
                cell: (progress) => (
                  <Group gap="xs">
                    {progress.permittedActions.includes('freeze') && progress.handedIn > 0 && (
                      <Button
                        size="compact-md"
                        variant="default"
                        aria-label={`${t('collection.freeze')}: ${localizedString(progress.partnership.name, language)}`}
                        onClick={() => setFreezing(progress)}
                      >
                        {t('collection.freeze')}
                      </Button>
                    )}
                    {progress.permittedActions.includes('extend') && (
                      <Button
                        size="compact-md"
                        variant="default"
                        aria-label={`${t('collection.extend')}: ${localizedString(progress.partnership.name, language)}`}
                        onClick={() => setExtending(progress)}
                      >
                        {t('collection.extend')}
                      </Button>
                    )}
                  </Group>
                ),
              },
            ]}
          />
        )}
      </QueryView>
      <Frozen round={round} />
      {freezing && <FreezeDialog round={round} progress={freezing} onClose={() => setFreezing(undefined)} />}
      {extending && (
        <ExtendDialog round={round} progress={extending} onClose={() => setExtending(undefined)} />
      )}
    </Section>
  );
}

function FreezeDialog({ round, progress, onClose }: ExtendDialogProps) {
  const t = useObservationText();
  const toast = useToast();
  const language = useLanguage();
  const freeze = useFreeze();
  return (
    <ConfirmDialog
      opened
      title={t('collection.freezeTitle', { name: localizedString(progress.partnership.name, language) })}
      confirm={t('collection.freeze')}
      onConfirm={async () => {
        await freeze.mutateAsync({ round: round.id, partnership: progress.partnership.id });
        toast(t('collection.frozen'));
      }}
      onClose={onClose}
    >
      {t('collection.freezeWords')}
    </ConfirmDialog>
  );
}

function OpenDialog({ onClose }: { onClose: () => void }) {
  const t = useObservationText();
  const toast = useToast();
  const open = useOpenRound();
  const types = useVocabularyLabel('periodTypes');
  return (
    <DialogForm
      title={t('collection.open')}
      intro={t('collection.openWords')}
      schema={openSchema}
      defaultValues={{ period: '', opensOn: today(), deadline: '' }}
      namespace={useObservationText.namespace}
      submit={t('collection.open')}
      onSubmit={async (values) => {
        await open.mutateAsync(values);
        toast(t('collection.opened'));
      }}
      onClose={onClose}
    >
      <TextField
        name="period"
        label={t('column.period')}
        description={`${types('year')}: 2026; ${types('quarter')}: 2026-Q4; ${types('month')}: 2026-11`}
        required
        size={10}
      />
      <DateField name="opensOn" label={t('collection.opensOn')} required />
      <DateField name="deadline" label={t('collection.deadline')} required />
    </DialogForm>
  );
}

interface ExtendDialogProps {
  round: Round;
  progress: Progress;
  onClose: () => void;
}

function ExtendDialog({ round, progress, onClose }: ExtendDialogProps) {
  const t = useObservationText();
  const toast = useToast();
  const language = useLanguage();
  const extend = useExtend(round.id);
  return (
    <DialogForm
      title={t('collection.extend')}
      intro={`${localizedString(progress.partnership.name, language)}, ${formatPeriod(round.period, language)}`}
      schema={extendSchema}
      defaultValues={{ until: '', reason: '' }}
      namespace={useObservationText.namespace}
      submit={t('collection.extend')}
      onSubmit={async (values) => {
        await extend.mutateAsync({ partnership: progress.partnership.id, ...values });
        toast(t('collection.extended'));
      }}
      onClose={onClose}
    >
      <DateField name="until" label={t('collection.until')} required />
      <TextAreaField name="reason" label={t('collection.reason')} rows={2} limit={2000} required />
    </DialogForm>
  );
}
