import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { type Indicator, indicatorQuery } from '~/api/indicators';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isAdministration } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { UnsavedGuard } from '~/ui/form/UnsavedGuard';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { useToast } from '~/ui/Toasts';
import { DefinitionFields } from './DefinitionFields';
import { definitionBody, definitionValues, newVersionSchema } from './definitionForm';
import { useStartVersion } from './queries';
import { useIndicatorText } from './texts';

const route = getRouteApi('/indicators/$indicatorId/newVersion');

export function NewVersionPage() {
  const { indicatorId } = route.useParams();
  const query = useQuery(indicatorQuery(indicatorId));
  return (
    <RequireSignIn allow={isAdministration}>
      <QueryView query={query} lines={12}>
        {({ value }) => <NewVersion indicator={value} />}
      </QueryView>
    </RequireSignIn>
  );
}

function NewVersion({ indicator }: { indicator: Indicator }) {
  const t = useIndicatorText();
  const toast = useToast();
  const language = useLanguage();
  const navigate = useNavigate();
  const start = useStartVersion(indicator.id);
  const params = { indicatorId: indicator.id };
  const form = useForm({
    resolver: zodResolver(newVersionSchema),
    defaultValues: { ...definitionValues(indicator), relationToPrevious: '', note: { nl: '', fr: '' } },
    shouldFocusError: false,
  });
  return (
    <>
      <PageTitle
        title={t('form.versionTitle', { name: localizedString(indicator.name, language) })}
        lead={t('form.lead')}
      />
      <Form
        form={form}
        namespace={useIndicatorText.namespace}
        onSubmit={async (values) => {
          const { version } = await start.mutateAsync(definitionBody(values));
          toast(t('form.saved'));
          const search = { version: String(version) };
          await navigate({ to: '/indicators/$indicatorId', params, search, ignoreBlocker: true });
        }}
      >
        <UnsavedGuard />
        <DefinitionFields followsUp />
        <FormActions submit={t('form.save')}>
          <ButtonLink to="/indicators/$indicatorId" params={params} variant="default" size="md">
            {t('page.kicker')}
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  );
}
