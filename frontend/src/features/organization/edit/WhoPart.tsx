import { useWatch } from 'react-hook-form';
import { useVocabulary } from '~/api/refData';
import { useMunicipalities } from '~/api/territories';
import { DateField, LocalizedField, RadioField, SelectField, TextField } from '~/ui/form/fields';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import { useRecordText } from '../recordTexts';
import { useEditText } from './editTexts';
import { OrganizationPart, type PartProps } from './OrganizationPart';
import { EMPTY_ALIAS, EMPTY_IDENTIFIER, whoFields, whoSchema, whoValues } from './who';

const ALIAS_KINDS = ['abbreviation', 'former', 'spoken', 'other'] as const;
const LANGUAGES = ['nl', 'fr', 'en', 'de'] as const;

/** Who an organization is: names, kind, numbers, what it is for. */
export function WhoPart(props: PartProps) {
  const t = useEditText();
  const municipalities = useMunicipalities();
  return (
    <OrganizationPart
      {...props}
      part="who"
      schema={whoSchema}
      values={whoValues}
      fields={whoFields}
      audience={t('seenByAll')}
    >
      <LocalizedField
        name="name"
        oneNeeded
        label={t('fields.name')}
        description={t('nameHint')}
        limit={200}
      />
      <Kind />
      <LocalizedField name="purpose" label={t('fields.purpose')} multiline limit={2000} />
      <TextField name="website" label={t('fields.website')} type="url" autoComplete="url" />
      <SelectField name="municipality" label={t('fields.municipality')} options={municipalities} />
      <Aliases />
      <Legal />
      <Numbers />
    </OrganizationPart>
  );
}

/** Every closed list has "other", and other has words. */
function Kind() {
  const t = useEditText();
  const type = useWatch({ name: 'type' });
  return (
    <>
      <SelectField
        name="type"
        label={t('fields.type')}
        options={useVocabulary('organizationTypes')}
        required
      />
      {type === 'other' && (
        <TextField name="typeOther" label={t('fields.typeOther')} maxLength={200} unmarked />
      )}
    </>
  );
}

function Aliases() {
  const t = useEditText();
  const r = useRecordText();
  return (
    <RepeatedFields
      name="aliases"
      label={t('fields.aliases')}
      item={(place) => t('aliases.item', { place })}
      add={t('aliases.add')}
      empty={EMPTY_ALIAS}
    >
      {(prefix) => (
        <>
          <TextField name={`${prefix}.name`} label={t('aliases.name')} required maxLength={200} />
          <SelectField
            name={`${prefix}.kind`}
            label={t('aliases.kind')}
            options={ALIAS_KINDS.map((value) => ({ value, label: r(`alias.${value}`) }))}
          />
          <SelectField
            name={`${prefix}.lang`}
            label={t('aliases.lang')}
            options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
          />
          <DateField name={`${prefix}.from`} label={t('aliases.from')} />
          <DateField name={`${prefix}.until`} label={t('aliases.until')} />
        </>
      )}
    </RepeatedFields>
  );
}

function Legal() {
  const t = useEditText();
  const legalForm = useWatch({ name: 'legalForm' });
  return (
    <>
      <SelectField name="legalForm" label={t('fields.legalForm')} options={useVocabulary('legalForms')} />
      {legalForm === 'other' && (
        <TextField name="legalFormOther" label={t('fields.legalFormOther')} maxLength={200} />
      )}
      <SelectField name="control" label={t('fields.control')} options={useVocabulary('controls')} />
      <RadioField
        name="mandateHolders"
        label={t('fields.mandateHolders')}
        options={[
          { value: 'true', label: t('triState.yes') },
          { value: 'false', label: t('triState.no') },
          { value: '', label: t('triState.unknown') },
        ]}
      />
      <SelectField name="sphere" label={t('fields.sphere')} options={useVocabulary('spheres')} />
    </>
  );
}

function Numbers() {
  const t = useEditText();
  const schemes = useVocabulary('identifierSchemes');
  return (
    <>
      <TextField
        name="enterpriseNumber"
        label={t('fields.enterpriseNumber')}
        description={t('numberHint')}
        size={14}
      />
      <RepeatedFields
        name="identifiers"
        label={t('fields.identifiers')}
        item={(place) => t('identifiers.item', { place })}
        add={t('identifiers.add')}
        empty={EMPTY_IDENTIFIER}
      >
        {(prefix) => (
          <>
            <SelectField
              name={`${prefix}.scheme`}
              label={t('identifiers.scheme')}
              options={schemes}
              required
            />
            <TextField name={`${prefix}.number`} label={t('identifiers.number')} required size={24} />
          </>
        )}
      </RepeatedFields>
    </>
  );
}
