import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { programmesQuery } from '~/api/programmes';
import { type CodeOption, useVocabulary } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isAdministration } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, LocalizedField, SelectField, TextField } from '~/ui/form/fields';
import { OrganizationField } from '~/ui/form/OrganizationField';
import { TerritoryField } from '~/ui/form/TerritoryField';
import { PageTitle } from '~/ui/PageTitle';
import { useToast } from '~/ui/Toasts';
import { emptyFounding, foundBody, foundSchema, PURPOSE_LIMIT } from './foundForm';
import { useFoundText } from './foundTexts';
import { useFoundPartnership } from './queries';

/** The administration adds a partnership to the register. */
export function FoundPage() {
  const t = useFoundText();
  return (
    <RequireSignIn allow={isAdministration}>
      <BackLink to="/partnerships">{t('back')}</BackLink>
      <PageTitle title={t('title')} lead={t('lead')} />
      <FoundForm />
    </RequireSignIn>
  );
}

function FoundForm() {
  const t = useFoundText();
  const toast = useToast();
  const navigate = useNavigate();
  const found = useFoundPartnership();
  const generations = useGenerationChoices();
  const types = useVocabulary('partnershipTypes');
  const regimes = useVocabulary('membershipRegimes');
  const form = useForm({
    resolver: zodResolver(foundSchema),
    defaultValues: emptyFounding,
    shouldFocusError: false,
  });
  return (
    <>
      <AudienceNote>{t('audience')}</AudienceNote>
      <Form
        form={form}
        namespace={useFoundText.namespace}
        draft="partnership"
        issueFields={{ 'leadOrganizations.0.organization': 'lead' }}
        onSubmit={async (values) => {
          const { id } = await found.mutateAsync(foundBody(values));
          toast(t('done'));
          await navigate({ to: '/partnerships/$partnershipId', params: { partnershipId: id } });
        }}
      >
        <LocalizedField name="name" label={t('name')} description={t('nameHint')} oneNeeded limit={200} />
        <SelectField name="type" label={t('type')} options={types} required />
        <SelectField
          name="generation"
          label={t('generation')}
          description={t('generationHint')}
          options={generations}
        />
        <TerritoryField name="territory" label={t('territory')} description={t('territoryHint')} />
        <SelectField name="regime" label={t('regime')} options={regimes} required />
        <OrganizationField name="lead" label={t('lead_')} description={t('leadHint')} />
        <DateField name="validFrom" label={t('from')} description={t('fromHint')} />
        <LocalizedField
          name="purpose"
          label={t('purpose')}
          description={t('purposeHint')}
          multiline
          limit={PURPOSE_LIMIT}
        />
        <TextField
          name="contactEmail"
          label={t('email')}
          description={t('emailHint')}
          type="email"
          size={40}
        />
        <TextField name="contactPhone" label={t('phone')} type="tel" size={24} />
        <FormActions submit={t('submit')} />
      </Form>
    </>
  );
}

/** Every generation with the programme it belongs to. */
function useGenerationChoices(): CodeOption[] {
  const language = useLanguage();
  const { data } = useQuery(programmesQuery);
  return (data ?? []).flatMap((programme) =>
    programme.generations.map(({ id, name }) => ({
      value: id,
      label: `${localizedString(programme.name, language)} – ${localizedString(name, language)}`,
    })),
  );
}
