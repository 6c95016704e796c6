import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Resolver, useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { bodyChoicesQuery } from '~/api/partnershipParts';
import { vocabularyQuery } from '~/api/refData';
import type { TerritoryType } from '~/api/territories';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FormDialog } from '~/ui/FormDialog';
import type { Choice } from '~/ui/form/FinderField';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, DecimalField, LocalizedField, SelectField, TextField } from '~/ui/form/fields';
import { type ChosenOrganization, OrganizationField } from '~/ui/form/OrganizationField';
import { decimalInput, optionalChoice, optionalText, requiredChoice, requiredDate } from '~/ui/form/schema';
import { TerritoryField } from '~/ui/form/TerritoryField';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { RestsOn } from './EditPost';
import { localizedInput } from './localizedInput';
import { useCreatePost } from './queries';
import { useRolesText } from './rolesTexts';
import { useCoordinationText } from './texts';

interface CreatePostProps {
  /** The partnership the post is in; left out for a post above partnerships or within an organisation. */
  partnershipId?: string;
  opened: boolean;
  onClose: () => void;
}

export function CreatePost({ opened, ...props }: CreatePostProps) {
  const t = useCoordinationText();
  return (
    <FormDialog
      opened={opened}
      title={t(props.partnershipId ? 'create.title' : 'create.aboveTitle')}
      onClose={props.onClose}
    >
      <CreatePostForm {...props} />
    </FormDialog>
  );
}

const key = useCoordinationText.key;

type Inputs = z.input<ReturnType<typeof schemaFor>>;
type Outputs = z.output<ReturnType<typeof schemaFor>>;

/** Who a post above partnerships belongs to depends on its function. */
const schemaFor = (placeOf: (roleType: string) => 'territory' | 'organization' | undefined) =>
  z
    .object(fields)
    .refine(({ roleType, territory }) => placeOf(roleType) !== 'territory' || territory, {
      path: ['territory'],
      error: key('create.territoryMissing'),
    })
    .refine(({ roleType, organization }) => placeOf(roleType) !== 'organization' || organization, {
      path: ['organization'],
      error: key('create.organizationMissing'),
    });

const fields = {
  roleType: requiredChoice(key('create.roleMissing')),
  title: localizedInput(200),
  plannedFte: decimalInput(key('create.fteWrong')),
  from: requiredDate(key('create.dateMissing')),
  mandate: localizedInput(4000),
  basis: optionalText(500),
  legalBasis: optionalText(500),
  documentLabel: optionalText(200),
  documentUrl: optionalText(1000).refine(
    (url) => !url || /^https?:\/\/.+/.test(url),
    useRolesText.key('facts.urlWrong'),
  ),
  contactEmail: optionalText(254),
  contactPhone: optionalText(30),
  territory: z.custom<Choice | null>(),
  organization: z.custom<ChosenOrganization | undefined>(),
  body: optionalChoice(),
};

function CreatePostForm({ partnershipId, onClose }: Omit<CreatePostProps, 'opened'>) {
  const t = useCoordinationText();
  const ui = useUiText();
  const toast = useToast();
  const create = useCreatePost();
  const roles = useRoles(partnershipId ? IN_A_PARTNERSHIP : ABOVE_PARTNERSHIPS);
  const scopeOf = (roleType: string) => roles.find(({ value }) => value === roleType)?.scope;
  const placeOf = (roleType: string) => {
    const scope = scopeOf(roleType);
    if (partnershipId || !scope) return undefined;
    return scope === 'organization' ? 'organization' : 'territory';
  };
  const form = useForm<Inputs, unknown, Outputs>({
    resolver: ((values, context, options) =>
      zodResolver(schemaFor(placeOf))(values, context, options)) as Resolver<Inputs, unknown, Outputs>,
    shouldFocusError: false,
    defaultValues: {
      roleType: '',
      title: { nl: '', fr: '' },
      plannedFte: '1',
      from: today(),
      mandate: { nl: '', fr: '' },
      basis: '',
      legalBasis: '',
      documentLabel: '',
      documentUrl: '',
      contactEmail: '',
      contactPhone: '',
      territory: null,
      organization: undefined,
      body: '',
    },
  });
  const scope = scopeOf(useWatch({ control: form.control, name: 'roleType' }));
  return (
    <Form
      form={form}
      namespace={useCoordinationText.namespace}
      onSubmit={async ({ territory, organization, body, documentLabel, documentUrl, ...values }) => {
        const place = placeOf(values.roleType);
        await create.mutateAsync({
          ...values,
          document: documentUrl ? { url: documentUrl, label: documentLabel } : undefined,
          partnership: partnershipId,
          body: partnershipId && scope === 'body' ? body : undefined,
          territory: place === 'territory' ? territory?.value : undefined,
          organization: place === 'organization' ? organization?.id : undefined,
        });
        toast(t('create.done'));
        onClose();
      }}
    >
      <SelectField name="roleType" label={t('create.role')} options={roles} required />
      {!partnershipId && scope && <PlaceField scope={scope} />}
      {partnershipId && scope === 'body' && <BodyField partnershipId={partnershipId} />}
      <DecimalField name="plannedFte" label={t('create.fte')} description={t('create.fteHint')} required />
      <DateField name="from" label={t('create.from')} required />
      <TextField
        name="contactEmail"
        type="email"
        label={t('create.contactEmail')}
        description={t('create.contactHint')}
      />
      <TextField name="contactPhone" type="tel" label={t('create.contactPhone')} />
      <LocalizedField name="title" label={t('create.localTitle')} description={t('create.localTitleHint')} />
      <LocalizedField
        name="mandate"
        label={t('create.mandate')}
        description={t('create.mandateHint')}
        multiline
        limit={4000}
      />
      <RestsOn />
      <FormActions submit={t('create.save')}>
        <Button variant="default" size="md" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}

/** Which body of the partnership it coordinates. */
function BodyField({ partnershipId }: { partnershipId: string }) {
  const t = useCoordinationText();
  const language = useLanguage();
  const { data = [] } = useQuery(bodyChoicesQuery(partnershipId));
  return (
    <SelectField
      name="body"
      label={t('create.body')}
      description={t('create.bodyHint')}
      options={data.map(({ id, name }) => ({ value: id, label: localizedString(name, language) }))}
    />
  );
}

/** Where a post above partnerships stands: its authority, care zone, region or organisation. */
function PlaceField({ scope }: { scope: string }) {
  const t = useCoordinationText();
  if (scope === 'organization') {
    return (
      <OrganizationField
        name="organization"
        label={t('create.organization')}
        description={t('create.organizationHint')}
        required
      />
    );
  }
  return (
    <TerritoryField
      key={scope}
      name="territory"
      label={t('create.territory')}
      description={t('create.territoryHint')}
      types={PLACES[scope]}
      required
    />
  );
}

const IN_A_PARTNERSHIP = ['partnership', 'body', 'project'];
const ABOVE_PARTNERSHIPS = ['region', 'authority', 'careZone', 'body', 'organization'];
const PLACES: Record<string, TerritoryType[]> = {
  region: ['region'],
  authority: ['municipality'],
  careZone: ['careZone', 'municipality', 'region'],
  body: ['municipality', 'careZone', 'region'],
};

/** The functions a post can have there, each with what it coordinates. */
function useRoles(scopes: string[]) {
  const language = useLanguage();
  const { data } = useQuery(vocabularyQuery('roleTypes'));
  return (data ?? [])
    .filter(({ offered }) => offered !== false)
    .map(({ code, label, attributes }) => ({
      value: code,
      label: localizedString(label, language) || code,
      scope: String(attributes?.scope),
    }))
    .filter(({ scope }) => scopes.includes(scope));
}
