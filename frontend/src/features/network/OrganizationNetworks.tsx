import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '~/api/schema';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useUrlState } from '~/ui/urlState';
import { DateText } from '~/ui/values';
import { AttendDialog } from './AttendDialog';
import { CorrectAttendance } from './CorrectAttendance';
import { EndAttendance } from './EndAttendance';
import type { Attendance } from './model';
import { attendancesQuery } from './queries';
import { useNetworkText } from './texts';

type Organization = Pick<Schema<'Organization'>, 'id' | 'name' | 'permittedActions' | 'memberships'>;

/** Which networks an organisation attends: for itself, the coordinators of its partnerships and the administration. */
export function OrganizationNetworks({ organization }: { organization: Organization }) {
  const me = useMe();
  const edits = organization.permittedActions?.includes('edit') ?? false;
  const belongs = me?.organizations.some((own) => own.organization.id === organization.id);
  const coordinates = me?.coordinates.some(({ id }) =>
    organization.memberships.some(({ partnership }) => partnership.id === id),
  );
  if (!me || !(edits || belongs || coordinates)) return null;
  return <Attended organization={organization} mayAdd={edits || coordinates === true} />;
}

function Attended({ organization, mayAdd }: { organization: Organization; mayAdd: boolean }) {
  const t = useNetworkText();
  const language = useLanguage();
  const { search, change } = useUrlState();
  const history = search.formerNetworks === true;
  const [adding, setAdding] = useState(false);
  const query = useQuery(attendancesQuery({ organization: organization.id, history }));
  return (
    <Section
      title={t('attend.title')}
      intro={t('attend.intro')}
      actions={
        <>
          <Button
            variant="default"
            size="compact-md"
            aria-pressed={history}
            onClick={() => change({ formerNetworks: history ? undefined : true })}
          >
            {t(history ? 'attend.hideHistory' : 'attend.showHistory')}
          </Button>
          {mayAdd && (
            <Button size="compact-md" onClick={() => setAdding(true)}>
              {t('attend.add')}
            </Button>
          )}
        </>
      }
    >
      <QueryView
        query={query}
        lines={3}
        isEmpty={({ items }) => items.length === 0}
        empty={<p>{t('attend.none')}</p>}
      >
        {({ items }) => <AttendanceTable items={items} caption={t('attend.title')} />}
      </QueryView>
      {adding && (
        <AttendDialog
          organization={{ id: organization.id, name: localizedString(organization.name, language) }}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  );
}

function AttendanceTable({ items, caption }: { items: Attendance[]; caption: string }) {
  const t = useNetworkText();
  const acts = items.some(({ permittedActions }) => permittedActions.length > 0);
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'network',
          header: t('attend.network'),
          rowHeader: true,
          cell: ({ network }) => (
            <TextLink to="/networks/$networkId" params={{ networkId: network.id }}>
              <LocalizedText value={network.name} unmarked />
            </TextLink>
          ),
        },
        {
          key: 'obligation',
          header: t('page.attendance'),
          cell: ({ obligation }) => t(obligation ? `obligation.${obligation}` : 'attend.unknown'),
        },
        {
          key: 'since',
          header: t('attend.since'),
          cell: ({ validFrom }) => (validFrom ? <DateText value={validFrom} /> : t('attend.unknown')),
        },
        {
          key: 'until',
          header: t('attend.until'),
          cell: ({ validUntil, endNote }) =>
            validUntil ? (
              <>
                <DateText value={validUntil} />
                {endNote && `: ${endNote}`}
              </>
            ) : (
              t('attend.running')
            ),
        },
        { key: 'by', header: t('attend.statedBy'), cell: ({ statedBy }) => t(`attend.by.${statedBy}`) },
        ...(acts
          ? [
              {
                key: 'acts',
                header: t('attend.acts'),
                cell: (attendance: Attendance) => <Acts attendance={attendance} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Acts({ attendance }: { attendance: Attendance }) {
  const t = useNetworkText();
  const language = useLanguage();
  const [act, setAct] = useState<'edit' | 'end'>();
  const network = localizedString(attendance.network.name, language);
  const close = () => setAct(undefined);
  return (
    <Group gap="xs" className="no-print">
      {attendance.permittedActions.map((name) => (
        <Button
          key={name}
          variant="default"
          size="compact-md"
          aria-label={`${t(`attend.${name}`)}: ${network}`}
          onClick={() => setAct(name)}
        >
          {t(`attend.${name}`)}
        </Button>
      ))}
      {act === 'edit' && <CorrectAttendance attendanceId={attendance.id} network={network} onClose={close} />}
      {act === 'end' && <EndAttendance attendance={attendance} network={network} onClose={close} />}
    </Group>
  );
}
