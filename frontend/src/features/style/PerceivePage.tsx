import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useVocabulary } from '~/api/refData';
import type { Schema } from '~/api/schema';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { SelectField } from '~/ui/form/fields';
import { UnsavedGuard } from '~/ui/form/UnsavedGuard';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { ownPerceptionsQuery, type PartnershipStyle, styleQuery, usePerceive } from './queries';
import { useStyleText } from './texts';

const route = getRouteApi('/partnerships/$partnershipId/style/perception/$organizationId');

type Answer = Schema<'StylePerception'>;
const schema = z.object({
  answers: z.record(z.string(), z.object({ style: z.string(), workability: z.string() })),
});
type Values = z.infer<typeof schema>;

/** A member says, task by task, how the coordinator takes it up and how far it is brought to a good end. */
export function PerceivePage() {
  const t = useStyleText();
  const { partnershipId } = route.useParams();
  return (
    <RequireSignIn>
      <BackLink to="/partnerships/$partnershipId/style" params={{ partnershipId }}>
        {t('title')}
      </BackLink>
      <Content />
    </RequireSignIn>
  );
}

function Content() {
  const t = useStyleText();
  const language = useLanguage();
  const { partnershipId, organizationId } = route.useParams();
  const style = useQuery(styleQuery(partnershipId));
  const own = useQuery(ownPerceptionsQuery(partnershipId, organizationId));
  return (
    <QueryView query={style} lines={10}>
      {(read) => (
        <>
          <PageTitle
            kicker={localizedString(read.partnership.name, language)}
            title={t('perceive.title')}
            lead={t('perceive.lead', {
              organization: localizedString(
                read.perceivesFor.find(({ id }) => id === organizationId)?.name,
                language,
              ),
            })}
          />
          <QueryView query={own} lines={6}>
            {({ items }) => (
              <Answers key={organizationId} style={read} before={items} organization={organizationId} />
            )}
          </QueryView>
        </>
      )}
    </QueryView>
  );
}

interface AnswersProps {
  style: PartnershipStyle;
  before: Answer[];
  organization: string;
}

function Answers({ style, before, organization }: AnswersProps) {
  const t = useStyleText();
  const toast = useToast();
  const navigate = useNavigate();
  const perceive = usePerceive(style.partnership.id);
  const tasks = useVocabulary('networkTasks');
  const styles = useVocabulary('coordinationStyles');
  const scale = useVocabulary('workabilityScale');
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: {
      answers: Object.fromEntries(
        style.tasks.map(({ task }) => {
          const said = before.find((answer) => answer.task === task);
          return [task, { style: said?.style ?? '', workability: said?.workability ?? '' }];
        }),
      ),
    },
    shouldFocusError: false,
  });
  const save = async (values: Values) => {
    const answers = Object.entries(values.answers)
      .filter(([, said]) => said.style || said.workability)
      .map(([task, said]) => ({
        task,
        style: (said.style || undefined) as Answer['style'], // the choices are the codes
        workability: said.workability || undefined,
      }));
    await perceive.mutateAsync({ organization, answers });
    toast(t('perceive.saved'));
    form.reset(values); // nothing is unsaved any more
    await navigate({
      to: '/partnerships/$partnershipId/style',
      params: { partnershipId: style.partnership.id },
    });
  };
  return (
    <Form form={form} namespace={useStyleText.namespace} onSubmit={save}>
      <AudienceNote>{t('perceive.who', { minimum: style.minimumGroup })}</AudienceNote>
      {tasks.map(({ value, label }) => (
        <Section key={value} title={label}>
          <SelectField name={`answers.${value}.style`} label={t('perceive.style')} options={styles} />
          <SelectField
            name={`answers.${value}.workability`}
            label={t('perceive.workability')}
            options={scale}
          />
        </Section>
      ))}
      <UnsavedGuard />
      <FormActions submit={t('form.save')} />
    </Form>
  );
}
