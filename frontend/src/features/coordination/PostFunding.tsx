import { Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { formatDate, today } from '~/lib/format/date';
import { formatDecimal } from '~/lib/format/number';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, DecimalField, TextField } from '~/ui/form/fields';
import { type ChosenOrganization, OrganizationField } from '~/ui/form/OrganizationField';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import { decimalInput, optionalText, requiredDate } from '~/ui/form/schema';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import type { Post } from './model';
import { useStateFunding } from './queries';
import { useRolesText } from './rolesTexts';
import { useCoordinationText } from './texts';

/** Which part of a post which funder pays; what nobody is named for is not known. */
export function PostFunding({ post }: { post: Post }) {
  const t = useRolesText();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const may = post.permittedActions?.includes('stateFunding');
  const rest = restOf(post.funding.map(({ share }) => share));
  return (
    <Section
      title={t('funding.title')}
      actions={
        may && (
          <Button variant="default" onClick={() => setOpen(true)}>
            {t('funding.act')}
          </Button>
        )
      }
    >
      {post.funding.length === 0 ? (
        <p>{t('funding.none')}</p>
      ) : (
        <ul>
          {post.funding.map(({ organization, funder, instrument, share, validFrom }) => (
            <li key={`${organization?.id ?? funder}-${instrument}-${share}`}>
              <strong>{formatDecimal(share, language)} %</strong>{' '}
              {organization ? (
                <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
                  <LocalizedText value={organization.name} unmarked />
                </TextLink>
              ) : (
                funder
              )}
              {instrument && `, ${instrument}`} (
              {t('funding.since', { date: formatDate(validFrom, language) })})
            </li>
          ))}
          {rest && <li>{t('funding.rest', { share: formatDecimal(rest, language) })}</li>}
        </ul>
      )}
      {open && <FundingForm post={post} onClose={() => setOpen(false)} />}
    </Section>
  );
}

const HUNDREDTHS = 100;
const ALL_HUNDREDTHS = 10_000;

/** What is left of 100 percent, as a decimal text; undefined when nothing is. Counted in whole hundredths. */
export function restOf(shares: string[]): string | undefined {
  const stated = shares.reduce((sum, share) => sum + Math.round(Number(share) * HUNDREDTHS), 0);
  const rest = ALL_HUNDREDTHS - stated;
  return rest > 0 ? String(rest / HUNDREDTHS) : undefined;
}

const key = useRolesText.key;
const schema = z.object({
  from: requiredDate(useCoordinationText.key('create.dateMissing')),
  shares: z.array(
    z
      .object({
        organization: z.custom<ChosenOrganization | undefined>(),
        funder: optionalText(200),
        instrument: optionalText(200),
        share: decimalInput(key('funding.shareWrong')),
      })
      .refine(({ organization, funder }) => Boolean(organization) !== Boolean(funder), {
        path: ['funder'],
        error: key('funding.who'),
      }),
  ),
});

const EMPTY = { organization: undefined, funder: '', instrument: '', share: '' };

function FundingForm({ post, onClose }: { post: Post; onClose: () => void }) {
  const t = useRolesText();
  const language = useLanguage();
  const toast = useToast();
  const state = useStateFunding(post.id);
  const shares = post.funding.map(({ organization, funder, instrument, share }) => ({
    organization: organization && { id: organization.id, name: localizedString(organization.name, language) },
    funder: funder ?? '',
    instrument: instrument ?? '',
    share,
  }));
  return (
    <DialogForm
      title={t('funding.act')}
      intro={t('funding.words')}
      schema={schema}
      namespace={useRolesText.namespace}
      defaultValues={{ from: today(), shares: shares.length > 0 ? shares : [EMPTY] }}
      submit={t('funding.save')}
      onSubmit={async (values) => {
        const said = values.shares.map(({ organization, ...share }) => ({
          ...share,
          organization: organization?.id,
        }));
        await state.mutateAsync({ from: values.from, shares: said });
        toast(t('funding.done'));
      }}
      onClose={onClose}
    >
      <DateField name="from" label={t('funding.from')} required />
      <RepeatedFields
        name="shares"
        label={t('funding.shares')}
        item={(place) => t('funding.item', { place })}
        add={t('funding.add')}
        empty={EMPTY}
      >
        {(prefix) => (
          <>
            <OrganizationField name={`${prefix}.organization`} label={t('funding.organization')} />
            <TextField name={`${prefix}.funder`} label={t('funding.funder')} />
            <TextField name={`${prefix}.instrument`} label={t('funding.instrument')} />
            <DecimalField name={`${prefix}.share`} label={t('funding.share')} required />
          </>
        )}
      </RepeatedFields>
    </DialogForm>
  );
}
