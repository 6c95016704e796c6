import { useQuery } from '@tanstack/react-query';
import { type Load, loadQuery } from '~/api/load';
import { useVocabularyLabel } from '~/api/refData';
import { formatDecimal } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from './FieldList';
import { useLoadText } from './loadTexts';
import { QueryView } from './QueryView';

/** What an organisation is in and what waits for it, beside its size: to be seen before asking more. It judges nothing. */
export function OrganizationLoad({ organizationId }: { organizationId: string }) {
  const query = useQuery(loadQuery(organizationId));
  return (
    <QueryView query={query} lines={3}>
      {(load) => <Numbers load={load} />}
    </QueryView>
  );
}

function Numbers({ load }: { load: Load }) {
  const t = useLoadText();
  const language = useLanguage();
  const band = useVocabularyLabel('paidStaffBands');
  const { fundedForNetworkTime: funded } = load;
  const waiting = [
    t('invitations', { count: load.openInvitations }),
    load.openApplications > 0 && t('applications', { count: load.openApplications }),
    load.openIntroductions > 0 && t('introductions', { count: load.openIntroductions }),
    load.noticesAnswered > 0 && t('notices', { count: load.noticesAnswered }),
  ].filter(Boolean);
  return (
    <FieldList
      fields={[
        { label: t('partnerships'), value: String(load.partnerships) },
        { label: t('networks'), value: load.networks > 0 ? String(load.networks) : t('noNetworks') },
        {
          label: t('meetings'),
          value:
            load.meetings > 0
              ? t('met', { number: load.meetings, hours: formatDecimal(load.meetingHours, language) })
              : t('noMeetings'),
        },
        { label: t('waiting'), value: waiting.join(', ') },
        { label: t('size'), value: load.paidStaffBand ? band(load.paidStaffBand) : t('sizeUnknown') },
        { label: t('volunteers'), value: load.volunteers !== undefined && String(load.volunteers) },
        {
          label: t('networkTime'),
          value: t(`funded.${(funded ?? 'unknown') as 'yes' | 'partly' | 'no' | 'unknown'}`),
        },
      ]}
    />
  );
}
