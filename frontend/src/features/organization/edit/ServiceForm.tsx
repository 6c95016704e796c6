import type { Versioned } from '~/api/client';
import { useVocabulary } from '~/api/refData';
import { CheckboxGroupField, DateField, LocalizedField, RadioField, TextField } from '~/ui/form/fields';
import { ButtonLink } from '~/ui/links';
import type { Organization, Service } from '../model';
import { useRecordText } from '../recordTexts';
import { useSiteName } from '../siteName';
import { AgesFields } from './AgesFields';
import { CodesField } from './CodesField';
import own from './Edit.module.css';
import { useEditText } from './editTexts';
import { HoursField } from './HoursField';
import { plainly } from './plainly';
import { type Changes, RecordForm } from './RecordForm';
import { serviceFields, serviceSchema, serviceValues } from './service';

interface ServiceFormProps {
  organization: Organization;
  read: Versioned<Service>;
  draft: string;
  save: (changes: Changes) => Promise<unknown>;
  latest?: () => Promise<Versioned<Service>>;
  onSaved: () => unknown;
}

/** Everything about one service, in the order people ask. */
export function ServiceForm({ organization, ...form }: ServiceFormProps) {
  const t = useEditText();
  const label = useServiceLabel();
  return (
    <RecordForm
      {...form}
      schema={serviceSchema}
      values={serviceValues}
      fields={serviceFields}
      label={label}
      show={plainly}
      audience={t('seenByAll')}
      cancel={
        <ButtonLink
          to="/organizations/$organizationId/edit"
          params={{ organizationId: organization.id }}
          search={{ tab: 'services' }}
          variant="default"
          size="md"
        >
          {t('service.back')}
        </ButtonLink>
      }
    >
      <What />
      <Whom />
      <Referrals />
      <Where organization={organization} />
    </RecordForm>
  );
}

function What() {
  const t = useEditText();
  return (
    <>
      <LocalizedField
        name="name"
        oneNeeded
        label={t('service.name')}
        description={t('nameHint')}
        limit={200}
      />
      <LocalizedField name="description" label={t('service.description')} multiline limit={2000} />
      <LocalizedField name="entryConditions" label={t('service.conditions')} multiline limit={1000} />
      <LocalizedField name="cost" label={t('service.cost')} limit={300} />
    </>
  );
}

function Whom() {
  const t = useEditText();
  return (
    <>
      <CodesField name="themes" vocabulary="themes" label={t('fields.themes')} />
      <CodesField name="targetGroups" vocabulary="targetGroups" label={t('fields.targetGroups')} />
      <AgesFields name="targetAges" />
      <CheckboxGroupField
        name="languages"
        label={t('service.languages')}
        options={useVocabulary('languages')}
      />
    </>
  );
}

const REFERRALS = ['yes', 'limited', 'no'] as const;

function Referrals() {
  const t = useEditText();
  const r = useRecordText();
  return (
    <>
      <RadioField
        name="acceptsReferrals"
        label={t('service.referrals')}
        options={[
          ...REFERRALS.map((value) => ({ value, label: r(`referrals.options.${value}`) })),
          { value: '', label: t('service.unknown') },
        ]}
      />
      <LocalizedField
        name="referralsNote"
        label={r('referrals.note')}
        description={r('referrals.noteHint')}
        limit={300}
      />
      <TextField
        name="waitingDays"
        label={r('referrals.waiting')}
        description={r('referrals.waitingHint')}
        inputMode="numeric"
        size={6}
      />
      <TextField name="reservedCapacity" label={t('service.reserved')} inputMode="numeric" size={6} />
      <LocalizedField name="reservedFor" label={t('service.reservedFor')} limit={300} />
    </>
  );
}

function Where({ organization }: { organization: Organization }) {
  const t = useEditText();
  const siteName = useSiteName();
  return (
    <>
      {organization.sites.length > 0 && (
        <CheckboxGroupField
          name="sites"
          label={t('service.sites')}
          description={t('service.sitesHint')}
          options={organization.sites.map((site) => ({ value: site.id, label: siteName(site) }))}
        />
      )}
      <HoursField name="openingHours" label={t('hours.title')} hint={t('hours.serviceHint')} />
      <LocalizedField
        name="openingNote"
        label={t('openingNote')}
        description={t('openingNoteHint')}
        limit={500}
      />
      <TextField name="url" label={t('service.url')} type="url" />
      <TextField name="email" label={t('email')} type="email" />
      <TextField name="phone" label={t('phone')} type="tel" size={20} />
      <div className={own.row}>
        <DateField name="validFrom" label={t('service.validFrom')} />
        <DateField
          name="validUntil"
          label={t('service.validUntil')}
          description={t('service.validUntilHint')}
        />
      </div>
    </>
  );
}

/** What a field is called, for the dialog that shows two versions. */
function useServiceLabel(): (field: string) => string {
  const t = useEditText();
  const r = useRecordText();
  const labels: Record<string, string> = {
    name: t('service.name'),
    description: t('service.description'),
    entryConditions: t('service.conditions'),
    cost: t('service.cost'),
    themes: t('fields.themes'),
    themesOther: t('fields.themesOther'),
    targetGroups: t('fields.targetGroups'),
    targetGroupsOther: t('fields.targetGroupsOther'),
    targetAges: t('fields.targetAges'),
    languages: t('service.languages'),
    acceptsReferrals: t('service.referrals'),
    referralsNote: r('referrals.note'),
    waitingDays: r('referrals.waiting'),
    reservedCapacity: t('service.reserved'),
    reservedFor: t('service.reservedFor'),
    sites: t('service.sites'),
    openingHours: t('hours.title'),
    openingNote: t('openingNote'),
    url: t('service.url'),
    email: t('email'),
    phone: t('phone'),
    validFrom: t('service.validFrom'),
    validUntil: t('service.validUntil'),
  };
  return (field) => labels[field] ?? field;
}
