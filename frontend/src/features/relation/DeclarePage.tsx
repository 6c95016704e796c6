import { zodResolver } from '@hookform/resolvers/zod';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type Me, useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { type Choice, FinderField } from '~/ui/form/FinderField';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { useOrganizationChoices, usePartnershipChoices } from '~/ui/form/foundChoices';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { useToast } from '~/ui/Toasts';
import { useDeclare } from './queries';
import { RelationFields } from './RelationFields';
import { relationSchema, startOf, toFields } from './relationForm';
import { useRelationText } from './texts';

const route = getRouteApi('/relations/new');
const schema = relationSchema.extend({
  other: z
    .custom<Choice | null>()
    .refine((choice) => choice !== null && choice !== undefined, useRelationText.key('form.otherMissing')),
  partnership: z.custom<Choice | null>(),
});
type Input = z.input<typeof schema>;
type Values = z.output<typeof schema>;
const ISSUES = Object.fromEntries(Object.keys(relationSchema.shape).map((name) => [`fields.${name}`, name]));

const editsSome = (me: Me) => me.organizations.some(({ role }) => role !== 'reader');

/** An organisation says with whom it works together; the other is asked next. */
export function DeclarePage() {
  const t = useRelationText();
  const language = useLanguage();
  const me = useMe();
  const { declarer } = route.useSearch();
  const own = me?.organizations.find(({ organization }) => organization.id === declarer)?.organization;
  return (
    <RequireSignIn allow={editsSome}>
      <BackLink to={(own ? `/organizations/${own.id}` : '/organizations') as string}>
        {t('declare.back')}
      </BackLink>
      <PageTitle
        kicker={localizedString(own?.name, language)}
        title={t('declare.title')}
        lead={t('declare.lead')}
      />
      {own ? <DeclareForm declarer={own.id} /> : <p>{t('declare.where')}</p>}
    </RequireSignIn>
  );
}

function DeclareForm({ declarer }: { declarer: string }) {
  const t = useRelationText();
  const toast = useToast();
  const navigate = useNavigate();
  const declare = useDeclare();
  const form = useForm<Input, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { ...startOf(), other: null, partnership: null },
    shouldFocusError: false,
  });
  const send = async ({ other, partnership, ...values }: Values) => {
    const { id } = await declare.mutateAsync({
      declarer,
      other: other?.value ?? '',
      partnership: partnership?.value,
      fields: toFields(values),
    });
    toast(t('declare.done'));
    await navigate({ to: '/relations/$relationId', params: { relationId: id } });
  };
  return (
    <Form
      form={form}
      namespace={useRelationText.namespace}
      issueFields={ISSUES}
      onSubmit={send}
      draft={`relation-${declarer}`}
    >
      <AudienceNote>{t('declare.who')}</AudienceNote>
      <FinderField name="other" label={t('form.other')} useChoices={useOrganizationChoices} required />
      <FinderField name="partnership" label={t('form.partnership')} useChoices={usePartnershipChoices} />
      <RelationFields />
      <FormActions submit={t('declare.send')}>
        <ButtonLink to={`/organizations/${declarer}` as string} variant="default" size="md">
          {t('declare.cancel')}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
