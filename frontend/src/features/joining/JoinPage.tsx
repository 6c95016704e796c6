import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { TextAreaField, TextField } from '~/ui/form/fields';
import { optionalText, requiredText } from '~/ui/form/schema';
import { UnsavedGuard } from '~/ui/form/UnsavedGuard';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { useToast } from '~/ui/Toasts';
import { type JoinedOrganization, joinedOrganizationQuery, useAskToJoin } from './queries';
import { useJoiningText } from './texts';

const route = getRouteApi('/register/join/$organizationId');
const MESSAGE_LIMIT = 2000;

const WEB_ADDRESS = /^https?:\/\/[^\s/$.?#]\S*$/;

/** For an organisation nobody acts for, a sentence is needed: somebody has to decide on it. */
const schema = z
  .object({
    claim: z.boolean(),
    function: requiredText(useJoiningText.key('ask.functionMissing'), 200, useJoiningText.key('ask.tooLong')),
    message: optionalText(MESSAGE_LIMIT, useJoiningText.key('ask.tooLong')),
    evidence: optionalText(300, useJoiningText.key('ask.tooLong')),
    enterpriseNumber: optionalText(40, useJoiningText.key('ask.tooLong')),
  })
  .refine(({ claim, message }) => !claim || message, {
    path: ['message'],
    message: useJoiningText.key('ask.messageMissing'),
  })
  .refine(({ evidence }) => !evidence || WEB_ADDRESS.test(evidence), {
    path: ['evidence'],
    message: useJoiningText.key('ask.evidenceWrong'),
  });

/** "This is us": asks to act for an organisation that is in the register already. */
export function JoinPage() {
  const t = useJoiningText();
  const { organizationId } = route.useParams();
  return (
    <RequireSignIn gate={{ title: t('ask.gateTitle'), lead: t('ask.gateLead') }} forNewcomers>
      <p className="no-print">
        <TextLink to={'/register' as string}>{t('ask.back')}</TextLink>
      </p>
      <Joined organizationId={organizationId} />
    </RequireSignIn>
  );
}

function Joined({ organizationId }: { organizationId: string }) {
  const t = useJoiningText();
  const language = useLanguage();
  const query = useQuery(joinedOrganizationQuery(organizationId));
  const acts = useMe()?.organizations.some(({ organization }) => organization.id === organizationId);
  const toOrganization = (
    <ButtonLink to="/organizations/$organizationId" params={{ organizationId }} variant="default">
      {t('ask.toOrganization')}
    </ButtonLink>
  );
  return (
    <QueryView query={query}>
      {(organization) => (
        <>
          <PageTitle
            kicker={t('ask.kicker')}
            title={t('ask.title', { name: localizedString(organization.name, language) })}
            lead={t('ask.lead')}
          />
          {acts ? (
            <EmptyState title={t('ask.already')} actions={toOrganization} />
          ) : (
            <JoinForm organization={organization} />
          )}
        </>
      )}
    </QueryView>
  );
}

function JoinForm({ organization }: { organization: JoinedOrganization }) {
  const t = useJoiningText();
  const toast = useToast();
  const navigate = route.useNavigate();
  const ask = useAskToJoin();
  const claim = organization.permittedActions?.includes('claim') ?? false;
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { claim, function: '', message: '', evidence: '', enterpriseNumber: '' },
    shouldFocusError: false,
  });
  return (
    <>
      <AudienceNote>{t('ask.audience')}</AudienceNote>
      <Form
        form={form}
        namespace={useJoiningText.namespace}
        draft={`join.${organization.id}`}
        onSubmit={async ({ claim: _, ...values }) => {
          const { id } = await ask.mutateAsync({ organization: organization.id, ...values });
          toast(t('ask.sent'));
          void navigate({ to: '/join-requests/$joinRequestId', params: { joinRequestId: id } });
        }}
      >
        <UnsavedGuard />
        <TextField name="function" label={t('ask.function')} description={t('ask.functionHint')} required />
        <TextAreaField
          name="message"
          label={t('ask.message')}
          description={claim ? t('ask.claimHint') : t('ask.messageHint')}
          required={claim}
          limit={MESSAGE_LIMIT}
        />
        {claim && (
          <>
            <TextField
              name="enterpriseNumber"
              label={t('ask.number')}
              description={t('ask.numberHint')}
              size={16}
            />
            <TextField
              name="evidence"
              type="url"
              label={t('ask.evidence')}
              description={t('ask.evidenceHint')}
            />
          </>
        )}
        <FormActions submit={t('ask.submit')} />
      </Form>
    </>
  );
}
