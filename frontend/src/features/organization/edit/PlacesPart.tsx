import { useVocabulary } from '~/api/refData';
import { useMunicipalities, useNeighborhoods } from '~/api/territories';
import { CheckboxGroupField, LocalizedField, RadioField, SelectField, TextField } from '~/ui/form/fields';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import own from './Edit.module.css';
import { useEditText } from './editTexts';
import { HoursField } from './HoursField';
import { OrganizationPart, type PartProps } from './OrganizationPart';
import { EMPTY_SITE, placesFields, placesSchema, placesValues } from './places';

const KINDS = ['operating', 'registered'] as const;

/** Where an organization works and is registered, how to get in, and when. */
export function PlacesPart(props: PartProps) {
  const t = useEditText();
  return (
    <OrganizationPart
      {...props}
      part="places"
      schema={placesSchema}
      values={placesValues}
      fields={placesFields}
      audience={t('seenByAll')}
    >
      <RepeatedFields
        name="sites"
        label={t('fields.sites')}
        item={(place) => t('site', { place })}
        add={t('addSite')}
        empty={EMPTY_SITE}
      >
        {(prefix) => (
          <>
            <Address prefix={prefix} />
            <Access prefix={prefix} />
            <HoursField name={`${prefix}.openingHours`} label={t('hours.title')} hint={t('hours.hint')} />
            <LocalizedField
              name={`${prefix}.openingNote`}
              label={t('openingNote')}
              description={t('openingNoteHint')}
              limit={500}
            />
          </>
        )}
      </RepeatedFields>
    </OrganizationPart>
  );
}

function Address({ prefix }: { prefix: string }) {
  const t = useEditText();
  return (
    <>
      <RadioField
        name={`${prefix}.kind`}
        label={t('siteKind')}
        required
        options={KINDS.map((value) => ({ value, label: t(`siteKinds.${value}`) }))}
      />
      <LocalizedField name={`${prefix}.label`} label={t('siteLabel')} limit={200} />
      <div className={own.row}>
        <TextField name={`${prefix}.street`} label={t('street')} />
        <TextField name={`${prefix}.houseNumber`} label={t('houseNumber')} size={8} />
        <TextField name={`${prefix}.floor`} label={t('floor')} size={14} />
      </div>
      <div className={own.row}>
        <TextField name={`${prefix}.postalCode`} label={t('postalCode')} inputMode="numeric" size={6} />
        <SelectField
          name={`${prefix}.municipality`}
          label={t('fields.municipality')}
          options={useMunicipalities()}
        />
        <SelectField name={`${prefix}.neighborhood`} label={t('neighborhood')} options={useNeighborhoods()} />
      </div>
      <TextField name={`${prefix}.phone`} label={t('phone')} type="tel" size={20} />
    </>
  );
}

function Access({ prefix }: { prefix: string }) {
  const t = useEditText();
  return (
    <>
      <LocalizedField
        name={`${prefix}.access`}
        label={t('access')}
        description={t('accessHint')}
        limit={1000}
      />
      <CheckboxGroupField
        name={`${prefix}.accessFeatures`}
        label={t('accessFeatures')}
        options={useVocabulary('accessFeatures')}
      />
      <LocalizedField name={`${prefix}.accessibility`} label={t('accessibility')} limit={1000} />
      <LocalizedField name={`${prefix}.publicTransport`} label={t('publicTransport')} limit={500} />
      <TextField
        name={`${prefix}.coordinates`}
        label={t('coordinates')}
        description={t('coordinatesHint')}
        size={24}
      />
    </>
  );
}
