import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { ownFollowsQuery, useFollow, useUnfollow } from '~/api/follows';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { useAct } from '~/ui/ConfirmDialog';
import { DialogForm } from '~/ui/form/DialogForm';
import { RadioField } from '~/ui/form/fields';
import { requiredChoice } from '~/ui/form/schema';
import { ErrorState } from '~/ui/states';
import { useToast } from '~/ui/Toasts';
import type { Partnership } from './model';
import { usePartsText } from './partsTexts';

const MYSELF = 'myself';
const schema = z.object({ who: requiredChoice(usePartsText.key('follow.whoMissing')) });

/** Being kept informed without being a member. */
export function FollowButton({ partnership }: { partnership: Partnership }) {
  const me = useMe();
  return me ? <ForPerson partnership={partnership} /> : null;
}

function ForPerson({ partnership }: { partnership: Partnership }) {
  const t = usePartsText();
  const language = useLanguage();
  const toast = useToast();
  const me = useMe();
  const [opened, setOpened] = useState(false);
  const { data } = useQuery(ownFollowsQuery);
  const follow = useFollow();
  const unfollow = useUnfollow();
  const running = (data?.items ?? []).filter((one) => one.partnership.id === partnership.id && one.mayEnd);
  const taken = new Set([
    ...running.map(({ organization }) => organization?.id ?? MYSELF),
    ...partnership.members.map(({ organization }) => organization.id),
  ]);
  const options = [
    { value: MYSELF, label: t('follow.myself') },
    ...(me?.organizations ?? [])
      .filter(({ role }) => role !== 'reader')
      .map(({ organization }) => ({
        value: organization.id,
        label: localizedString(organization.name, language),
      })),
  ].filter(({ value }) => !taken.has(value));
  const stop = useAct(
    async (id: string) => unfollow.mutateAsync(id),
    () => toast(t('follow.stopped')),
  );
  if (!data) return null;
  return (
    <>
      {running.map((one) => (
        <Button key={one.id} variant="default" loading={stop.busy} onClick={() => void stop.run(one.id)}>
          {one.organization
            ? t('follow.stopFor', { name: localizedString(one.organization.name, language) })
            : t('follow.stop')}
        </Button>
      ))}
      {options.length > 0 && (
        <Button variant="default" onClick={() => setOpened(true)}>
          {t('follow.follow')}
        </Button>
      )}
      {stop.problem !== undefined && <ErrorState problem={stop.problem} />}
      {opened && (
        <DialogForm
          title={t('follow.follow')}
          intro={t('follow.words')}
          schema={schema}
          namespace={usePartsText.namespace}
          defaultValues={{ who: options[0]?.value ?? '' }}
          submit={t('follow.follow')}
          onSubmit={async ({ who }) => {
            await follow.mutateAsync({
              partnership: partnership.id,
              organization: who === MYSELF ? undefined : who,
            });
            toast(t('follow.started'));
          }}
          onClose={() => setOpened(false)}
        >
          <RadioField name="who" label={t('follow.who')} options={options} required />
        </DialogForm>
      )}
    </>
  );
}
