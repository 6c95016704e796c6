import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { z } from 'zod';
import type { Schema } from '~/api/schema';
import { LocalizedField, TextField } from '~/ui/form/fields';
import { ButtonLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import type { Profile } from '../model';
import { PROFILE_PARTS } from '../profileParts';
import { useRecordText } from '../recordTexts';
import { profileQuery, useSignProfile } from '../serviceQueries';
import { useEditText } from './editTexts';
import { words, wordsOf, wordsOrNone } from './pieces';
import { plainly } from './plainly';
import { RecordForm } from './RecordForm';

const { key } = useEditText;
const LIMIT = 2000;
const part = words(LIMIT, key('tooLong'));

const schema = z.object({
  method: part,
  reception: part,
  ethics: part,
  availability: part,
  atmosphere: part,
  plans: part,
  signedAs: z.string().trim().min(1, key('signedMissing')).max(200, key('tooLong')),
});
type Values = z.output<typeof schema>;

function valuesOf(profile: Profile): Values {
  return {
    method: wordsOf(profile.method),
    reception: wordsOf(profile.reception),
    ethics: wordsOf(profile.ethics),
    availability: wordsOf(profile.availability),
    atmosphere: wordsOf(profile.atmosphere),
    plans: wordsOf(profile.plans),
    signedAs: profile.signedAs ?? '',
  };
}

function fieldsOf({ signedAs, ...parts }: Values): Schema<'ProfileFields'> {
  const given = PROFILE_PARTS.map((name) => [name, wordsOrNone(parts[name])] as const);
  return { ...Object.fromEntries(given), signedAs: signedAs.trim() };
}

/** How an organization describes itself; sent whole, since it is signed whole. */
export function ProfilePart({ organizationId }: { organizationId: string }) {
  const t = useEditText();
  const r = useRecordText();
  const navigate = useNavigate();
  const query = useQuery({ ...profileQuery(organizationId), refetchOnWindowFocus: false });
  const sign = useSignProfile(organizationId);
  const page = {
    to: '/organizations/$organizationId',
    params: { organizationId },
    search: { tab: 'description' },
  } as const;
  const latest = async () => {
    const { data, error } = await query.refetch();
    if (!data) throw error;
    return data;
  };
  return (
    <QueryView query={query} lines={10}>
      {(read) => (
        <RecordForm
          read={read}
          draft={`${organizationId}.profile`}
          schema={schema}
          values={valuesOf}
          fields={fieldsOf}
          save={({ fields, etag }) => sign.mutateAsync({ body: fields as Schema<'ProfileFields'>, etag })}
          latest={latest}
          label={(field) =>
            field === 'signedAs' ? t('profile.signedAs') : r(`profile.${field as 'method'}`)
          }
          show={plainly}
          submit={t('profile.save')}
          audience={t('seenProfile')}
          onSaved={() => navigate(page)}
          cancel={
            <ButtonLink {...page} variant="default" size="md">
              {t('cancel')}
            </ButtonLink>
          }
        >
          {PROFILE_PARTS.map((name) => (
            <LocalizedField
              key={name}
              name={name}
              label={r(`profile.${name}`)}
              description={t(`profile.hint.${name}`)}
              multiline
              limit={LIMIT}
            />
          ))}
          <TextField
            name="signedAs"
            label={t('profile.signedAs')}
            description={t('profile.signedAsHint')}
            required
            maxLength={200}
          />
        </RecordForm>
      )}
    </QueryView>
  );
}
