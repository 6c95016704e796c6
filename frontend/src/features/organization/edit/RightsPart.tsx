import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type RefEntry, useVocabularyLabel, vocabularyQuery } from '~/api/refData';
import type { Schema } from '~/api/schema';
import { CheckboxField, LocalizedField } from '~/ui/form/fields';
import { ButtonLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { RIGHTS_WORDS, useRightsText } from '~/ui/rightsTexts';
import { Section } from '~/ui/Section';
import { rightsQuery, useStateRights } from '../rightsQueries';
import { useEditText } from './editTexts';
import { plainly } from './plainly';
import { RecordForm } from './RecordForm';
import { RightsFields } from './RightsFields';
import { RIGHTS_LIMIT, rightsFields, rightsSchema, rightsValues } from './rights';

/** Which rights an organization checks as a matter of course (2b-R39). */
export function RightsPart({ organizationId }: { organizationId: string }) {
  const list = useQuery(vocabularyQuery('rights'));
  return (
    <QueryView query={list} lines={12}>
      {(rights) => <Checklist organizationId={organizationId} rights={rights} />}
    </QueryView>
  );
}

function Checklist({ organizationId, rights }: { organizationId: string; rights: RefEntry[] }) {
  const t = useEditText();
  const r = useRightsText();
  const navigate = useNavigate();
  const show = useShown();
  const query = useQuery({ ...rightsQuery(organizationId), refetchOnWindowFocus: false });
  const state = useStateRights(organizationId);
  const page = {
    to: '/organizations/$organizationId',
    params: { organizationId },
    search: { tab: 'services' },
  } as const;
  const latest = async () => {
    const { data, error } = await query.refetch();
    if (!data) throw error;
    return data;
  };
  return (
    <QueryView query={query} lines={12}>
      {(read) => (
        <RecordForm
          read={read}
          draft={`${organizationId}.rights`}
          schema={rightsSchema}
          values={rightsValues(rights.map(({ code }) => code))}
          fields={rightsFields}
          save={({ fields, etag }) =>
            state.mutateAsync({ body: fields as Schema<'RightsChecklistFields'>, etag })
          }
          latest={latest}
          label={(field) =>
            field === 'checks'
              ? r('title')
              : field === 'other'
                ? r('otherRights')
                : field === 'shared'
                  ? t('rights.share')
                  : r(field as 'ambition')
          }
          show={show}
          audience={t('seenRights')}
          onSaved={() => navigate(page)}
          cancel={
            <ButtonLink {...page} variant="default" size="md">
              {t('cancel')}
            </ButtonLink>
          }
        >
          <Section title={r('title')} intro={r('intro')}>
            <RightsFields />
          </Section>
          {RIGHTS_WORDS.map((question) => (
            <LocalizedField
              key={question}
              name={question}
              label={r(question)}
              description={t(`rights.hint.${question}`)}
              multiline
              limit={RIGHTS_LIMIT}
            />
          ))}
          <CheckboxField name="shared" label={t('rights.share')} description={t('rights.shareHint')} />
        </RecordForm>
      )}
    </QueryView>
  );
}

/** The values of the form as words, for the dialog that shows two versions. */
function useShown() {
  const t = useEditText();
  const r = useRightsText();
  const label = useVocabularyLabel('rights');
  const reach = useVocabularyLabel('rightsReach');
  const checked = ({ right, moments, reach: far }: Schema<'RightCheck'>) =>
    [label(right), ...moments.map((moment) => r(`moment.${moment}`)), reach(far)].filter(Boolean).join(', ');
  return (value: unknown, field: string) => {
    if (field === 'checks') return (value as Schema<'RightCheck'>[]).map(checked).join('; ');
    return typeof value === 'boolean' ? t(`triState.${value ? 'yes' : 'no'}`) : plainly(value);
  };
}
