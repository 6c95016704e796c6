import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { Advice } from './Advice';
import { Breakdown } from './Breakdown';
import { Changes } from './Changes';
import { type PartnershipStyle, styleQuery } from './queries';
import { StyleActions } from './StyleActions';
import { Styles } from './Styles';
import { TaskTable } from './TaskTable';
import { useStyleText } from './texts';

const route = getRouteApi('/partnerships/$partnershipId/style');

/** How a partnership is coordinated, as each side sees it, for those who take part (2a §3.2–3.4). */
export function StylePage() {
  const t = useStyleText();
  const { partnershipId } = route.useParams();
  return (
    <RequireSignIn>
      <BackLink to="/partnerships/$partnershipId" params={{ partnershipId }} search={{ tab: 'roles' }}>
        {t('back')}
      </BackLink>
      <Content partnershipId={partnershipId} />
    </RequireSignIn>
  );
}

function Content({ partnershipId }: { partnershipId: string }) {
  const query = useQuery(styleQuery(partnershipId));
  return (
    <QueryView query={query} lines={10}>
      {(style) => <Views style={style} />}
    </QueryView>
  );
}

function Views({ style }: { style: PartnershipStyle }) {
  const t = useStyleText();
  const language = useLanguage();
  return (
    <>
      <PageTitle
        kicker={localizedString(style.partnership.name, language)}
        title={t('title')}
        lead={t('lead')}
        actions={<StyleActions style={style} />}
      />
      <Styles />
      <Section title={t('tasks')} intro={t('tasksIntro', { minimum: style.minimumGroup })}>
        <TaskTable style={style} />
      </Section>
      <Breakdown style={style} />
      <Advice facts={style.facts} />
      <Changes history={style.history} />
    </>
  );
}
