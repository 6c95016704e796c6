import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { useVocabularyLabel } from '~/api/refData';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { mergePatch } from '~/ui/conflict';
import { DataTable } from '~/ui/DataTable';
import { FieldList } from '~/ui/FieldList';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, TextAreaField, TextField } from '~/ui/form/fields';
import { optionalText, requiredDate, requiredText } from '~/ui/form/schema';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import { AgreementForm } from './AgreementForm';
import {
  type Agreement,
  type AgreementFields,
  agreementQuery,
  useAddVersion,
  useEditAgreement,
  useSignAgreement,
} from './partsQueries';
import { usePartsText } from './partsTexts';
import { membershipsQuery } from './queries';

const route = getRouteApi('/agreements/$agreementId');
const key = usePartsText.key;

const versionSchema = z.object({
  label: requiredText(key('agreements.labelMissing'), 60),
  datedOn: requiredDate(key('agreements.fromMissing')),
  url: z.union(
    [z.literal('').transform(() => undefined), z.url({ protocol: /^https?$/ })],
    key('agreements.urlWrong'),
  ),
  note: optionalText(2000),
});
const signSchema = z.object({
  function: requiredText(key('agreements.functionMissing')),
  on: requiredDate(key('agreements.fromMissing')),
});

/** One agreement: what, who is bound, which versions, who signed. */
export function AgreementPage() {
  const { agreementId } = route.useParams();
  const query = useQuery(agreementQuery(agreementId));
  return (
    <QueryView query={query} lines={8}>
      {({ value, etag }) => <Content agreement={value} etag={etag} />}
    </QueryView>
  );
}

function Content({ agreement, etag }: { agreement: Agreement; etag: string }) {
  const t = usePartsText();
  const language = useLanguage();
  const kind = useVocabularyLabel('agreementKinds');
  const [opened, setOpened] = useState(false);
  const { partnership, title, subject, procedure, reviewOn, validUntil } = agreement;
  const mayEdit = agreement.permittedActions?.includes('edit');
  return (
    <>
      <PageTitle
        kicker={kind(agreement.kind)}
        title={localizedString(title, language)}
        heading={<LocalizedText value={title} />}
        lead={
          reviewOn &&
          reviewOn <= today() && <StatusBadge tone="waiting">{t('agreements.reviewDue')}</StatusBadge>
        }
        actions={
          mayEdit && (
            <Button variant="default" onClick={() => setOpened(true)}>
              {t('change')}
            </Button>
          )
        }
      />
      <FieldList
        fields={[
          {
            label: t('partnership'),
            value: (
              <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
                <LocalizedText value={partnership.name} />
              </TextLink>
            ),
          },
          { label: t('agreements.from'), value: <DateText value={agreement.validFrom} /> },
          { label: t('agreements.until'), value: validUntil && <DateText value={validUntil} /> },
          { label: t('agreements.review'), value: reviewOn && <DateText value={reviewOn} /> },
          { label: t('agreements.subject'), value: subject && <Words value={subject} /> },
          { label: t('agreements.procedure'), value: procedure && <Words value={procedure} /> },
        ]}
      />
      {agreement.parties ? (
        <>
          <Parties agreement={agreement} />
          <Versions agreement={agreement} />
        </>
      ) : (
        <p>{t('agreements.more')}</p>
      )}
      {opened && <EditDialog agreement={agreement} etag={etag} onClose={() => setOpened(false)} />}
    </>
  );
}

function Words({ value }: { value: NonNullable<Agreement['subject']> }) {
  return (
    <span style={{ whiteSpace: 'pre-line' }}>
      <LocalizedText value={value} />
    </span>
  );
}

function Parties({ agreement }: { agreement: Agreement }) {
  const t = usePartsText();
  const parties = agreement.parties ?? [];
  const maySign = parties.some((party) => party.maySign);
  return (
    <Section title={t('agreements.parties')} intro={t('agreements.partiesIntro')}>
      {parties.length === 0 ? (
        <p>{t('agreements.noParties')}</p>
      ) : (
        <DataTable
          caption={t('agreements.parties')}
          captionHidden
          rows={parties}
          rowKey={({ organization }) => organization?.id ?? ''}
          columns={[
            {
              key: 'organization',
              header: t('organization'),
              rowHeader: true,
              cell: ({ organization }) =>
                organization ? <LocalizedText value={organization.name} unmarked /> : t('agreements.whole'),
            },
            { key: 'function', header: t('agreements.function'), cell: (party) => party.function ?? '–' },
            {
              key: 'signed',
              header: t('agreements.signed'),
              cell: ({ signedOn }) => (signedOn ? <DateText value={signedOn} /> : t('agreements.unsigned')),
            },
            ...(maySign
              ? [
                  {
                    key: 'act',
                    header: t('actions'),
                    cell: (party: (typeof parties)[number]) =>
                      party.maySign && <Sign agreementId={agreement.id} party={party} />,
                  },
                ]
              : []),
          ]}
        />
      )}
    </Section>
  );
}

function Sign({
  agreementId,
  party,
}: {
  agreementId: string;
  party: NonNullable<Agreement['parties']>[number];
}) {
  const t = usePartsText();
  const language = useLanguage();
  const toast = useToast();
  const sign = useSignAgreement(agreementId);
  const [opened, setOpened] = useState(false);
  const name = party.organization
    ? localizedString(party.organization.name, language)
    : t('agreements.whole');
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        aria-label={`${t('agreements.sign')}: ${name}`}
        onClick={() => setOpened(true)}
      >
        {t('agreements.sign')}
      </Button>
      {opened && (
        <DialogForm
          title={t('agreements.signTitle', { name })}
          intro={t('agreements.signWords')}
          schema={signSchema}
          namespace={usePartsText.namespace}
          defaultValues={{ function: '', on: today() }}
          submit={t('agreements.sign')}
          onSubmit={async (values) => {
            await sign.mutateAsync({ ...values, organization: party.organization?.id });
            toast(t('saved'));
          }}
          onClose={() => setOpened(false)}
        >
          <TextField name="function" label={t('agreements.function')} required />
          <DateField name="on" label={t('agreements.signed')} required />
        </DialogForm>
      )}
    </>
  );
}

function Versions({ agreement }: { agreement: Agreement }) {
  const t = usePartsText();
  const toast = useToast();
  const add = useAddVersion(agreement.id);
  const [opened, setOpened] = useState(false);
  const versions = agreement.versions ?? [];
  return (
    <Section
      title={t('agreements.versions')}
      actions={
        agreement.permittedActions?.includes('edit') && (
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('agreements.addVersion')}
          </Button>
        )
      }
    >
      {versions.length === 0 ? (
        <p>{t('agreements.noVersions')}</p>
      ) : (
        <ul>
          {versions.map(({ label, datedOn, url, note }) => (
            <li key={label}>
              {url ? (
                <Anchor href={url} rel="noreferrer">
                  {t('agreements.version', { label })}
                </Anchor>
              ) : (
                t('agreements.version', { label })
              )}
              , <DateText value={datedOn} />
              {note && <> · {note}</>}
            </li>
          ))}
        </ul>
      )}
      {opened && (
        <DialogForm
          title={t('agreements.addVersion')}
          schema={versionSchema}
          namespace={usePartsText.namespace}
          draft={`agreementVersion.${agreement.id}`}
          defaultValues={{ label: '', datedOn: today(), url: '', note: '' }}
          submit={t('save')}
          onSubmit={async (values) => {
            await add.mutateAsync(values);
            toast(t('saved'));
          }}
          onClose={() => setOpened(false)}
        >
          <TextField name="label" label={t('agreements.label')} size={12} required />
          <DateField name="datedOn" label={t('agreements.dated')} required />
          <TextField name="url" type="url" label={t('agreements.url')} />
          <TextAreaField name="note" label={t('agreements.note')} rows={3} limit={2000} />
        </DialogForm>
      )}
    </Section>
  );
}

function EditDialog({
  agreement,
  etag,
  onClose,
}: {
  agreement: Agreement;
  etag: string;
  onClose: () => void;
}) {
  const t = usePartsText();
  const language = useLanguage();
  const toast = useToast();
  const edit = useEditAgreement(agreement.id);
  const { data } = useQuery(membershipsQuery(agreement.partnership.id));
  if (!data) return null;
  const parties = (agreement.parties ?? []).flatMap(({ organization }) =>
    organization ? [organization] : [],
  );
  const organizations = new Map(
    [...data.items.map(({ organization }) => organization), ...parties].map(({ id, name }) => [id, name]),
  );
  return (
    <AgreementForm
      title={t('change')}
      draft={`agreementRecord.${agreement.id}.${etag}`}
      agreement={agreement}
      organizations={[...organizations].map(([value, name]) => ({
        value,
        label: localizedString(name, language),
      }))}
      onSubmit={async (fields) => {
        await edit.mutateAsync({ etag, body: mergePatch(asFields(agreement), fields) });
        toast(t('saved'));
      }}
      onClose={onClose}
    />
  );
}

/** The agreement as the fields it was made of. */
function asFields(agreement: Agreement): AgreementFields {
  const parties = agreement.parties ?? [];
  const { kind, title, subject, procedure, validFrom, validUntil, reviewOn } = agreement;
  return {
    kind,
    title,
    subject,
    procedure,
    validFrom,
    validUntil,
    reviewOn,
    organizations: parties.flatMap(({ organization }) => (organization ? [organization.id] : [])).sort(),
    wholePartnership: parties.some(({ organization }) => !organization),
  };
}
