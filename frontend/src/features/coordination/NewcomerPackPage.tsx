import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { BackLink } from '~/ui/BackLink';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Chapters } from './Chapters';
import { packPdf, packQuery } from './handoverQueries';
import { useHandoverText } from './handoverTexts';
import { PdfButton } from './PdfButton';

const route = getRouteApi('/newcomer-packs/$partnershipId');

/** What somebody who is new in a partnership wants to know, put together from what is public. */
export function NewcomerPackPage() {
  const t = useHandoverText();
  const language = useLanguage();
  const { partnershipId } = route.useParams();
  const query = useQuery(packQuery(partnershipId));
  return (
    <QueryView query={query} lines={12}>
      {({ partnership, chapters }) => (
        <>
          <BackLink to={`/partnerships/${partnershipId}` as string}>{t('pack.back')}</BackLink>
          <PageTitle
            title={t('pack.title', { name: localizedString(partnership.name, language) })}
            lead={t('pack.lead')}
            actions={<PdfButton load={() => packPdf(partnershipId)} name="samenhang-welcome" />}
          />
          <Chapters chapters={chapters} />
        </>
      )}
    </QueryView>
  );
}
