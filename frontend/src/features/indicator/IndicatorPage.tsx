import { Alert, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { type Indicator, indicatorQuery } from '~/api/indicators';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import { Assignments } from './Assignments';
import { CalculatedFigures } from './CalculatedFigures';
import { CellSize } from './CellSize';
import { IndicatorDefinitionFacts } from './IndicatorDefinitionFacts';
import { IndicatorPublicFigures } from './IndicatorPublicFigures';
import { useApproveIndicator, useWithdrawIndicator } from './queries';
import { useIndicatorText } from './texts';

const route = getRouteApi('/indicators/$indicatorId');

export function IndicatorPage() {
  const t = useIndicatorText();
  const { indicatorId } = route.useParams();
  const version = Number(route.useSearch().version) || undefined;
  const query = useQuery(indicatorQuery(indicatorId, version));
  return (
    <>
      <p className="no-print">
        <TextLink to="/indicators">{t('page.back')}</TextLink>
      </p>
      <QueryView query={query} lines={10}>
        {({ value }) => <IndicatorDetail indicator={value} />}
      </QueryView>
    </>
  );
}

function IndicatorDetail({ indicator }: { indicator: Indicator }) {
  const t = useIndicatorText();
  const language = useLanguage();
  const me = useMe();
  const approved = indicator.versions.some(({ status }) => status === 'approved');
  const mayAssign =
    indicator.permittedActions?.includes('assign') || (approved && (me?.coordinates.length ?? 0) > 0);
  return (
    <>
      <PageTitle
        kicker={t('page.kicker')}
        title={localizedString(indicator.name, language)}
        heading={<LocalizedText value={indicator.name} />}
        lead={<LocalizedText value={indicator.definition} />}
        actions={<Acts indicator={indicator} />}
      />
      {indicator.status !== 'approved' && (
        <p>
          <StatusBadge>{t(`status.${indicator.status}`)}</StatusBadge>
        </p>
      )}
      <Alert variant="outline" color="gray" title={t('page.caveat')} mb="lg">
        <LocalizedText value={indicator.caveat} />
      </Alert>
      <Section title={t('page.figures')}>
        {indicator.formula || indicator.registerMeasure ? (
          <CalculatedFigures indicator={indicator} />
        ) : (
          <IndicatorPublicFigures indicator={indicator} />
        )}
      </Section>
      <Assignments of={{ indicator: indicator.id }} mayAssign={mayAssign} />
      <Section title={t('page.definition')}>
        <IndicatorDefinitionFacts indicator={indicator} />
      </Section>
      {(indicator.unit === 'persons' || indicator.measures !== 'other') && (
        <CellSize indicatorId={indicator.id} />
      )}
      <Versions indicator={indicator} />
    </>
  );
}

function Versions({ indicator }: { indicator: Indicator }) {
  const t = useIndicatorText();
  return (
    <Section title={t('page.versions')} intro={t('page.versionsIntro')}>
      <DataTable
        caption={t('page.versions')}
        captionHidden
        rows={indicator.versions}
        rowKey={({ version }) => version}
        columns={[
          {
            key: 'version',
            header: t('field.version'),
            rowHeader: true,
            cell: ({ version }) => (
              <TextLink
                to="/indicators/$indicatorId"
                params={{ indicatorId: indicator.id }}
                search={{ version: String(version) }}
              >
                {t('page.version', { version })}
              </TextLink>
            ),
          },
          { key: 'status', header: t('field.status'), cell: ({ status }) => t(`status.${status}`) },
          {
            key: 'approved',
            header: t('field.approvedOn'),
            cell: ({ approvedOn }) => (approvedOn ? <DateText value={approvedOn} /> : ''),
          },
          {
            key: 'relation',
            header: t('field.relationToPrevious'),
            cell: ({ relationToPrevious }) => (relationToPrevious ? t(`relation.${relationToPrevious}`) : ''),
          },
          { key: 'note', header: t('field.note'), cell: ({ note }) => <LocalizedText value={note} /> },
        ]}
      />
    </Section>
  );
}

/** What the administration may do with the definition, as the API says. */
function Acts({ indicator }: { indicator: Indicator }) {
  const t = useIndicatorText();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const approve = useApproveIndicator(indicator.id);
  const withdraw = useWithdrawIndicator(indicator.id);
  const may = (act: string) => indicator.permittedActions?.includes(act);
  const params = { indicatorId: indicator.id };
  return (
    <Group>
      {may('edit') && (
        <ButtonLink to="/indicators/$indicatorId/edit" params={params} variant="default">
          {t('page.edit')}
        </ButtonLink>
      )}
      {may('approve') && <Button onClick={() => setAsking(true)}>{t('page.approve')}</Button>}
      {may('startVersion') && (
        <ButtonLink to="/indicators/$indicatorId/newVersion" params={params} variant="default">
          {t('page.startVersion')}
        </ButtonLink>
      )}
      {may('withdraw') && (
        <Button variant="default" onClick={() => setLeaving(true)}>
          {t('page.withdraw')}
        </Button>
      )}
      <ConfirmDialog
        opened={leaving}
        title={t('page.withdrawTitle')}
        confirm={t('page.withdraw')}
        onConfirm={async () => {
          await withdraw.mutateAsync();
          toast(t('page.withdrawn'));
        }}
        onClose={() => setLeaving(false)}
      >
        {t('page.withdrawWords')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking}
        title={t('page.approveTitle')}
        confirm={t('page.approve')}
        onConfirm={async () => {
          await approve.mutateAsync();
          toast(t('page.approved'));
        }}
        onClose={() => setAsking(false)}
      >
        {t('page.approveWords')}
      </ConfirmDialog>
    </Group>
  );
}
