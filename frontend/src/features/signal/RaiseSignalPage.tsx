import { zodResolver } from '@hookform/resolvers/zod';
import { Alert } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { useVocabulary } from '~/api/refData';
import type { Schema } from '~/api/schema';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type Me, useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { RadioField, SelectField, TextAreaField, TextField } from '~/ui/form/fields';
import { optionalChoice, optionalText, requiredChoice, requiredText } from '~/ui/form/schema';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { useToast } from '~/ui/Toasts';
import { KINDS, mayRaise, SHOWN } from './model';
import { usePartnershipsOf, useRaise } from './queries';
import { useSignalText } from './texts';

const route = getRouteApi('/signals/new');
const { key } = useSignalText;
const LONG = 4000;

const schema = z.object({
  partnership: requiredChoice(key('raise.partnershipMissing')),
  kind: requiredChoice(key('raise.kindMissing')),
  title: requiredText(key('raise.sentenceMissing'), 200, key('raise.tooLong')),
  level: requiredChoice(key('raise.levelMissing')),
  shown: requiredChoice(key('raise.shownMissing')),
  theme: optionalChoice(),
  themeOther: optionalText(200, key('raise.tooLong')),
  place: optionalText(200, key('raise.tooLong')),
  words: optionalText(LONG, key('raise.tooLong')),
  proposal: optionalText(LONG, key('raise.tooLong')),
  organization: optionalChoice(),
});

type Input = z.input<typeof schema>;
type Values = z.output<typeof schema>;

const ISSUES = Object.fromEntries(
  ['kind', 'title', 'level', 'theme', 'themeOther', 'place', 'words', 'proposal'].map((name) => [
    `fields.${name}`,
    name,
  ]),
);

/** A signal in two minutes. Nothing of it is left behind on the device: it may be a shared one. */
export function RaiseSignalPage() {
  const t = useSignalText();
  return (
    <RequireSignIn allow={mayRaise}>
      <BackLink to="/signals">{t('list.all')}</BackLink>
      <PageTitle title={t('raise.title')} lead={t('raise.lead')} />
      <RaiseSignal />
    </RequireSignIn>
  );
}

function RaiseSignal() {
  const me = useMe();
  return me ? <RaiseForm me={me} /> : null;
}

/** Where this person takes part: as coordinator, or through an organisation. */
function usePlaces(me: Me) {
  const language = useLanguage();
  const joined = usePartnershipsOf(me.organizations.map(({ organization }) => organization.id));
  const names = new Map(
    [...me.coordinates, ...joined].map(({ id, name }) => [id, localizedString(name, language)]),
  );
  return [...names].map(([value, label]) => ({ value, label }));
}

function RaiseForm({ me }: { me: Me }) {
  const t = useSignalText();
  const toast = useToast();
  const language = useLanguage();
  const navigate = useNavigate();
  const raise = useRaise();
  const places = usePlaces(me);
  const { partnership } = route.useSearch();
  const form = useForm<Input, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: {
      partnership: partnership ?? '',
      kind: '',
      title: '',
      level: '',
      shown: 'coordinator',
      theme: '',
      themeOther: '',
      place: '',
      words: '',
      proposal: '',
      organization: me.organizations.length === 1 ? (me.organizations[0]?.organization.id ?? '') : '',
    },
    shouldFocusError: false,
  });
  const levels = useVocabulary('signalLevels');
  const themes = useVocabulary('themes');
  const shown = useWatch({ control: form.control, name: 'shown' });
  const inLanguage = (text?: string) => (text ? { [language]: text } : undefined);
  const send = async (values: Values) => {
    const {
      partnership: at,
      shown: authorShown,
      organization,
      title,
      words,
      proposal,
      kind,
      ...rest
    } = values;
    const signal = await raise.mutateAsync({
      partnership: at,
      authorShown: authorShown as Schema<'SignalAuthorShown'>,
      organization: authorShown === 'nobody' ? undefined : organization,
      fields: {
        ...rest,
        kind: kind as Schema<'SignalKind'>,
        title: inLanguage(title) ?? {},
        words: inLanguage(words),
        proposal: inLanguage(proposal),
      },
    });
    toast(t('raise.sent'));
    if (authorShown === 'nobody') await navigate({ to: '/signals' });
    else await navigate({ to: '/signals/$signalId', params: { signalId: signal.id } });
  };
  if (places.length === 0 && me.coordinates.length === 0) return <p>{t('raise.none')}</p>;
  return (
    <Form form={form} namespace={useSignalText.namespace} issueFields={ISSUES} onSubmit={send}>
      <AudienceNote>{t('raise.who')}</AudienceNote>
      <Alert role="note" color="yellow" variant="light" mb="md" maw="var(--text-width)">
        {t('raise.warning')}
      </Alert>
      <SelectField name="partnership" label={t('raise.partnership')} options={places} required />
      <RadioField
        name="kind"
        label={t('raise.kind')}
        options={KINDS.map((value) => ({ value, label: t(`kindWords.${value}`) }))}
        required
      />
      <TextField name="title" label={t('raise.sentence')} required maxLength={200} />
      <SelectField name="level" label={t('raise.level')} options={levels} required />
      <RadioField
        name="shown"
        label={t('raise.shown')}
        description={shown && t(`shownWords.${shown as 'nobody'}`)}
        options={SHOWN.map((value) => ({ value, label: t(`shown.${value}`) }))}
        required
      />
      <SelectField name="theme" label={t('raise.theme')} options={themes} />
      <TextField name="themeOther" label={t('raise.themeOther')} maxLength={200} />
      <TextField name="place" label={t('raise.place')} maxLength={200} />
      <TextAreaField name="words" label={t('raise.words')} rows={3} limit={LONG} />
      <TextAreaField name="proposal" label={t('raise.proposal')} rows={2} limit={LONG} />
      {shown !== 'nobody' && me.organizations.length > 0 && (
        <SelectField
          name="organization"
          label={t('raise.organization')}
          options={me.organizations.map(({ organization: { id, name } }) => ({
            value: id,
            label: localizedString(name, language),
          }))}
        />
      )}
      <FormActions submit={t('raise.send')}>
        <ButtonLink to="/signals" variant="default" size="md">
          {t('raise.cancel')}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
