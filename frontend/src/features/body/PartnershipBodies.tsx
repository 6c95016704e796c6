import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import { BodyForm } from './BodyForm';
import { type Body, bodiesQuery, useSetBody } from './queries';
import { Rhythm } from './Rhythm';
import { useBodyText } from './texts';

interface PartnershipBodiesProps {
  partnershipId: string;
  asOf?: string;
  mayManage?: boolean;
}

/** Where people of a partnership come together. */
export function PartnershipBodies({ partnershipId, asOf, mayManage = false }: PartnershipBodiesProps) {
  const t = useBodyText();
  const toast = useToast();
  const [history, setHistory] = useState(false);
  const [opened, setOpened] = useState(false);
  const query = useQuery(bodiesQuery(partnershipId, asOf, history));
  const set = useSetBody();
  return (
    <Section
      title={t('list.title')}
      intro={t('list.intro')}
      actions={
        <>
          <Button variant="default" onClick={() => setHistory(!history)}>
            {t(history ? 'list.current' : 'list.past')}
          </Button>
          {mayManage && <Button onClick={() => setOpened(true)}>{t('list.add')}</Button>}
        </>
      }
    >
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('list.none')}</p>}>
        {({ items }) => <Bodies bodies={items} />}
      </QueryView>
      {opened && (
        <BodyForm
          onSubmit={async (fields) => {
            await set.mutateAsync({ partnership: partnershipId, fields });
            toast(t('saved'));
          }}
          onClose={() => setOpened(false)}
        />
      )}
    </Section>
  );
}

function Bodies({ bodies }: { bodies: Body[] }) {
  const t = useBodyText();
  const kind = useVocabularyLabel('bodyKinds');
  return (
    <DataTable
      caption={t('list.title')}
      captionHidden
      rows={bodies}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('list.name'),
          rowHeader: true,
          cell: ({ id, name, confidentiality }) => (
            <>
              <TextLink to="/bodies/$bodyId" params={{ bodyId: id }}>
                <LocalizedText value={name} />
              </TextLink>
              {confidentiality === 'confidential' && (
                <>
                  {' '}
                  <IconLock aria-hidden size={15} /> <small>{t('secret')}</small>
                </>
              )}
            </>
          ),
        },
        { key: 'kind', header: t('list.kind'), cell: (body) => kind(body.kind) },
        { key: 'rhythm', header: t('list.rhythm'), cell: ({ rhythm }) => <Rhythm rhythm={rhythm} /> },
        {
          key: 'seats',
          header: t('list.seats'),
          cell: ({ seats, openOccasions }) =>
            openOccasions ? t('openOccasions') : t('seatCount', { count: seats.length }),
        },
        ...(bodies.some(({ validUntil }) => validUntil)
          ? [
              {
                key: 'until',
                header: t('list.until'),
                cell: ({ validUntil }: Body) => validUntil && <DateText value={validUntil} />,
              },
            ]
          : []),
      ]}
    />
  );
}
