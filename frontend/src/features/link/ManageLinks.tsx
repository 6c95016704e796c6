import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { linksQuery } from '~/api/links';
import { DataTable } from '~/ui/DataTable';
import { latestPerSide, OtherSide, View } from '~/ui/LinkList';
import { ButtonLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { LinkStatus } from './LinkStatus';
import { ProposeLink } from './ProposeLink';
import { useLinkText } from './texts';

/** A coordinator's work on links: propose, answer, say how it is, end. */
export function ManageLinks({ partnershipId }: { partnershipId: string }) {
  const t = useLinkText();
  const [proposing, setProposing] = useState(false);
  const query = useQuery(linksQuery({ partnership: partnershipId }));
  return (
    <Section
      title={t('manage.title')}
      intro={t('manage.intro')}
      actions={
        <Button size="compact-md" onClick={() => setProposing(true)}>
          {t('manage.propose')}
        </Button>
      }
    >
      <QueryView query={query} lines={3} isEmpty={hasNoItems} empty={<p>{t('manage.none')}</p>}>
        {({ items }) => (
          <DataTable
            caption={t('manage.caption')}
            captionHidden
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'other',
                header: t('manage.other'),
                rowHeader: true,
                cell: (link) => <OtherSide link={link} from={{ partnership: partnershipId }} />,
              },
              {
                key: 'status',
                header: t('manage.status'),
                cell: ({ status }) => <LinkStatus status={status} />,
              },
              {
                key: 'kind',
                header: t('manage.kind'),
                cell: ({ views }) => {
                  const own =
                    latestPerSide(views).find(({ partnership }) => partnership.id === partnershipId) ??
                    views[0];
                  return own && <View seen={own} />;
                },
              },
              {
                key: 'acts',
                header: t('manage.acts'),
                cell: ({ id }) => (
                  <ButtonLink
                    to="/partnership-links/$partnershipLinkId"
                    params={{ partnershipLinkId: id }}
                    variant="default"
                    size="compact-md"
                  >
                    {t('manage.open')}
                  </ButtonLink>
                ),
              },
            ]}
          />
        )}
      </QueryView>
      {proposing && <ProposeLink partnershipId={partnershipId} onClose={() => setProposing(false)} />}
    </Section>
  );
}
