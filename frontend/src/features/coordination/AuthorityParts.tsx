import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { useVocabulary, useVocabularyLabel } from '~/api/refData';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { DialogForm } from '~/ui/form/DialogForm';
import { CheckboxGroupField, DateField, LocalizedField, RadioField } from '~/ui/form/fields';
import { type ChosenOrganization, OrganizationField } from '~/ui/form/OrganizationField';
import { optionalDate, requiredChoice, requiredDate } from '~/ui/form/schema';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import {
  type AuthorityPart,
  authorityPartsQuery,
  type NewPart,
  useSaveAuthorityPart,
} from './divisionQueries';
import { localizedInput } from './localizedInput';
import { useRolesText } from './rolesTexts';

interface AuthorityPartsProps {
  partnershipId: string;
  asOf?: string;
  mayManage?: boolean;
}

/** Whether an authority directs the network, offers services in it, or both (2a-R31, 2b-R25). */
export function AuthorityParts({ partnershipId, asOf, mayManage = false }: AuthorityPartsProps) {
  const t = useRolesText();
  const [open, setOpen] = useState<AuthorityPart | 'new'>();
  const query = useQuery(authorityPartsQuery(partnershipId, asOf));
  return (
    <Section
      title={t('parts.title')}
      intro={t('parts.intro')}
      actions={
        mayManage && (
          <Button variant="default" onClick={() => setOpen('new')}>
            {t('parts.add')}
          </Button>
        )
      }
    >
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('parts.none')}</p>}>
        {({ items }) => <Parts parts={items} onEdit={mayManage ? setOpen : undefined} />}
      </QueryView>
      {open && (
        <PartForm
          partnershipId={partnershipId}
          part={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Section>
  );
}

function Parts({ parts, onEdit }: { parts: AuthorityPart[]; onEdit?: (part: AuthorityPart) => void }) {
  const t = useRolesText();
  const language = useLanguage();
  const instrument = useVocabularyLabel('authorityInstruments');
  return (
    <>
      {parts.some(({ alsoTheOther }) => alsoTheOther) && (
        <p>
          <strong>{t('parts.both')}.</strong> {t('parts.bothWords')}
        </p>
      )}
      <DataTable
        caption={t('parts.title')}
        captionHidden
        rows={parts}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'who',
            header: t('parts.authority'),
            rowHeader: true,
            cell: ({ organization }) => (
              <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
                <LocalizedText value={organization.name} unmarked />
              </TextLink>
            ),
          },
          { key: 'part', header: t('parts.part'), cell: ({ part }) => t(`parts.kind.${part}`) },
          {
            key: 'instruments',
            header: t('parts.instruments'),
            cell: ({ instruments }) => instruments.map((code) => instrument(code)).join(', '),
          },
          {
            key: 'note',
            header: t('division.note'),
            cell: ({ note }) => note && <LocalizedText value={note} />,
          },
          {
            key: 'period',
            header: t('division.period'),
            cell: ({ validFrom, validUntil }) => (
              <>
                <DateText value={validFrom} /> – {validUntil && <DateText value={validUntil} />}
              </>
            ),
          },
          ...(onEdit
            ? [
                {
                  key: 'act',
                  header: t('division.edit'),
                  cell: (part: AuthorityPart) => (
                    <Button
                      variant="subtle"
                      size="compact-md"
                      aria-label={t('parts.editPart', {
                        name: localizedString(part.organization.name, language),
                      })}
                      onClick={() => onEdit(part)}
                    >
                      {t('division.edit')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

const key = useRolesText.key;
const NOTE_LIMIT = 1000;
const KINDS = ['director', 'provider'] as const;

const schema = z
  .object({
    organization: z.custom<ChosenOrganization | undefined>(),
    part: requiredChoice(key('parts.partMissing')),
    instruments: z.array(z.string()),
    note: localizedInput(NOTE_LIMIT),
    validFrom: requiredDate(key('division.untilWrong')),
    validUntil: optionalDate(key('division.untilWrong')),
  })
  .refine(({ organization }) => organization, {
    path: ['organization'],
    error: key('division.organizationMissing'),
  })
  .refine(({ validFrom, validUntil }) => !validUntil || validUntil >= validFrom, {
    path: ['validUntil'],
    error: key('division.untilWrong'),
  });

interface PartFormProps {
  partnershipId: string;
  part?: AuthorityPart;
  onClose: () => void;
}

function PartForm({ partnershipId, part, onClose }: PartFormProps) {
  const t = useRolesText();
  const language = useLanguage();
  const toast = useToast();
  const instruments = useVocabulary('authorityInstruments');
  const save = useSaveAuthorityPart();
  return (
    <DialogForm
      title={part ? t('parts.title') : t('parts.add')}
      schema={schema}
      namespace={useRolesText.namespace}
      defaultValues={{
        organization: part && {
          id: part.organization.id,
          name: localizedString(part.organization.name, language),
        },
        part: part?.part ?? '',
        instruments: part?.instruments ?? [],
        note: { nl: part?.note?.nl ?? '', fr: part?.note?.fr ?? '' },
        validFrom: part?.validFrom ?? today(),
        validUntil: part?.validUntil ?? '',
      }}
      submit={t('division.save')}
      onSubmit={async ({ organization, part: kind, ...fields }) => {
        const added = { organization: organization?.id, part: kind } as NewPart;
        await save.mutateAsync({
          id: part?.id,
          partnership: partnershipId,
          fields,
          part: part ? undefined : added,
        });
        toast(t('division.done'));
      }}
      onClose={onClose}
    >
      {!part && (
        <>
          <OrganizationField name="organization" label={t('parts.authority')} required />
          <RadioField
            name="part"
            label={t('parts.part')}
            options={KINDS.map((value) => ({ value, label: t(`parts.kind.${value}`) }))}
            required
          />
        </>
      )}
      <CheckboxGroupField name="instruments" label={t('parts.instrumentsLabel')} options={instruments} />
      <LocalizedField
        name="note"
        label={t('parts.noteLabel')}
        description={t('division.noteHint')}
        limit={NOTE_LIMIT}
        multiline
      />
      <DateField name="validFrom" label={t('division.from')} required />
      <DateField name="validUntil" label={t('division.until')} description={t('division.untilHint')} />
    </DialogForm>
  );
}
