import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { DataTable } from '~/ui/DataTable';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, TextAreaField } from '~/ui/form/fields';
import { optionalText, requiredDate } from '~/ui/form/schema';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import { confirmationsQuery, roundsQuery, useStartRound } from './partsQueries';
import { usePartsText } from './partsTexts';

const LIMIT = 2000;
const schema = z.object({
  dueOn: requiredDate(usePartsText.key('confirm.dueMissing')),
  message: optionalText(LIMIT),
});

/** A coordinator asks all members whether they stay, and sees who answered. */
export function ManageConfirmations({ partnershipId }: { partnershipId: string }) {
  const t = usePartsText();
  const [opened, setOpened] = useState(false);
  const rounds = useQuery(roundsQuery(partnershipId));
  const query = useQuery(confirmationsQuery({ partnership: [partnershipId] }));
  return (
    <Section
      title={t('confirm.manage')}
      intro={t('confirm.manageIntro')}
      actions={
        <Button variant="default" onClick={() => setOpened(true)}>
          {t('confirm.start')}
        </Button>
      }
    >
      <QueryView query={rounds}>
        {({ items }) => (
          <ul>
            {items.map((round) => (
              <li key={round.id}>
                <DateText value={round.startedOn} />:{' '}
                {round.asked === 0
                  ? t('confirm.nobodyLeft')
                  : t('confirm.progress', { answered: round.answered, asked: round.asked })}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('confirm.none')}</p>}>
        {({ items }) => (
          <DataTable
            caption={t('confirm.manage')}
            captionHidden
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'organization',
                header: t('organization'),
                rowHeader: true,
                cell: ({ id, organization }) => (
                  <TextLink
                    to="/membership-confirmations/$membershipConfirmationId"
                    params={{ membershipConfirmationId: id }}
                  >
                    <LocalizedText value={organization.name} unmarked />
                  </TextLink>
                ),
              },
              {
                key: 'asked',
                header: t('confirm.asked'),
                cell: ({ askedOn }) => <DateText value={askedOn} />,
              },
              { key: 'due', header: t('confirm.due'), cell: ({ dueOn }) => <DateText value={dueOn} /> },
              {
                key: 'answer',
                header: t('confirm.answer'),
                cell: ({ answer }) => (answer ? t(`confirm.answers.${answer}`) : t('confirm.unanswered')),
              },
              {
                key: 'expectations',
                header: t('confirm.expectations'),
                cell: ({ expectations }) => expectations ?? '–',
              },
            ]}
          />
        )}
      </QueryView>
      {opened && <StartDialog partnershipId={partnershipId} onClose={() => setOpened(false)} />}
    </Section>
  );
}

function StartDialog({ partnershipId, onClose }: { partnershipId: string; onClose: () => void }) {
  const t = usePartsText();
  const toast = useToast();
  const start = useStartRound();
  return (
    <DialogForm
      title={t('confirm.start')}
      intro={t('confirm.startWords')}
      schema={schema}
      namespace={usePartsText.namespace}
      draft={`confirmations.${partnershipId}`}
      defaultValues={{ dueOn: '', message: '' }}
      submit={t('confirm.start')}
      onSubmit={async (values) => {
        const { asked } = await start.mutateAsync({ ...values, partnership: partnershipId });
        toast(asked === 0 ? t('confirm.nobodyLeft') : t('confirm.started', { count: asked }));
      }}
      onClose={onClose}
    >
      <DateField name="dueOn" label={t('confirm.due')} required />
      <TextAreaField name="message" label={t('confirm.message')} rows={3} limit={LIMIT} />
    </DialogForm>
  );
}
