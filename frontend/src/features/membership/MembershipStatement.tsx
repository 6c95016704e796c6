import { Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { mergePatch } from '~/ui/conflict';
import { FieldList } from '~/ui/FieldList';
import { DialogForm } from '~/ui/form/DialogForm';
import { LocalizedField, TextAreaField } from '~/ui/form/fields';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { useMembershipLifeText } from './lifeTexts';
import type { Membership } from './model';
import { useDescribe } from './queries';

const LIMIT = 4000;
const tooLong = useMembershipLifeText.key('statement.tooLong');
const inTwo = z.object({
  nl: z.string().trim().max(LIMIT, tooLong),
  fr: z.string().trim().max(LIMIT, tooLong),
});

const schema = z.object({
  contribution: inTwo,
  demarcation: inTwo,
  expectations: z.string().trim().max(LIMIT, tooLong),
});
type Values = z.infer<typeof schema>;

/** What a member says of its part: what it brings, what it leaves to others, what it hopes for. */
export function MembershipStatement({ membership, etag }: { membership: Membership; etag: string }) {
  const t = useMembershipLifeText();
  const toast = useToast();
  const [opened, setOpened] = useState(false);
  const describe = useDescribe(membership.id);
  const { contribution, demarcation, expectations } = membership;
  const nothing = !contribution && !demarcation && !expectations;
  return (
    <Section
      title={t('statement.title')}
      actions={
        membership.permittedActions?.includes('describe') && (
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('statement.edit')}
          </Button>
        )
      }
    >
      {nothing ? (
        <p>{t('statement.none')}</p>
      ) : (
        <FieldList
          fields={[
            { label: t('statement.contribution'), value: contribution && <Words value={contribution} /> },
            { label: t('statement.demarcation'), value: demarcation && <Words value={demarcation} /> },
            { label: t('statement.expectations'), value: expectations },
          ]}
        />
      )}
      {opened && (
        <DialogForm
          title={t('statement.edit')}
          schema={schema}
          namespace={useMembershipLifeText.namespace}
          draft={`statement.${membership.id}.${etag}`}
          defaultValues={toValues(membership)}
          submit={t('save')}
          onSubmit={async (values) => {
            await describe.mutateAsync({
              etag,
              body: mergePatch(toFields(toValues(membership)), toFields(values)),
            });
            toast(t('saved'));
          }}
          onClose={() => setOpened(false)}
        >
          <LocalizedField
            name="contribution"
            label={t('statement.contribution')}
            description={t('statement.contributionHint')}
            multiline
            limit={LIMIT}
          />
          <LocalizedField
            name="demarcation"
            label={t('statement.demarcation')}
            description={t('statement.demarcationHint')}
            multiline
            limit={LIMIT}
          />
          <TextAreaField
            name="expectations"
            label={t('statement.expectations')}
            description={t('within')}
            limit={LIMIT}
          />
        </DialogForm>
      )}
    </Section>
  );
}

function Words({ value }: { value: NonNullable<Membership['contribution']> }) {
  return (
    <span style={{ whiteSpace: 'pre-line' }}>
      <LocalizedText value={value} />
    </span>
  );
}

function toValues({ contribution, demarcation, expectations }: Membership): Values {
  return {
    contribution: { nl: contribution?.nl ?? '', fr: contribution?.fr ?? '' },
    demarcation: { nl: demarcation?.nl ?? '', fr: demarcation?.fr ?? '' },
    expectations: expectations ?? '',
  };
}

function toFields({ contribution, demarcation, expectations }: Values) {
  const localized = ({ nl, fr }: Values['contribution']) =>
    nl || fr ? { nl: nl || undefined, fr: fr || undefined } : undefined;
  return {
    contribution: localized(contribution),
    demarcation: localized(demarcation),
    expectations: expectations || undefined,
  };
}
