import { useQuery } from '@tanstack/react-query';
import { useVocabulary } from '~/api/refData';
import { suggestionsQuery } from '~/api/suggestions';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FinderField } from '~/ui/form/FinderField';
import { DateField, RadioField, SelectField, TextField } from '~/ui/form/fields';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import { useRecordText } from '../recordTexts';
import { useEditText } from './editTexts';
import { OrganizationPart, type PartProps } from './OrganizationPart';
import { EMPTY_SUCCESSION, sizeFields, sizeSchema, sizeValues } from './size';

const COUNTS = ['members', 'participants', 'volunteers'] as const;
const NETWORK_TIME = ['yes', 'partly', 'no'] as const;
const SUCCESSIONS = ['predecessors', 'successors'] as const;
const KINDS = ['succeeded', 'split', 'merged'] as const;

/** How big an organization is, and what it came from. All of it may stay unknown. */
export function SizePart(props: PartProps) {
  const t = useEditText();
  const r = useRecordText();
  const language = useLanguage();
  return (
    <OrganizationPart
      {...props}
      part="size"
      schema={sizeSchema}
      values={sizeValues(({ name }) => localizedString(name, language))}
      fields={sizeFields}
      audience={t('seenSize')}
    >
      <SelectField
        name="size.paidStaffBand"
        label={t('fields.paidStaffBand')}
        options={useVocabulary('paidStaffBands')}
      />
      <SelectField
        name="size.budgetBand"
        label={t('fields.budgetBand')}
        options={useVocabulary('budgetBands')}
      />
      {COUNTS.map((count) => (
        <TextField
          key={count}
          name={`size.${count}`}
          label={t(`fields.${count}`)}
          inputMode="numeric"
          size={10}
        />
      ))}
      <RadioField
        name="fundedForNetworkTime"
        label={t('fields.fundedForNetworkTime')}
        options={[
          ...NETWORK_TIME.map((value) => ({ value, label: r(`networkTimes.${value}`) })),
          { value: '', label: t('triState.unknown') },
        ]}
      />
      {SUCCESSIONS.map((name) => (
        <Successions key={name} name={name} />
      ))}
    </OrganizationPart>
  );
}

function Successions({ name }: { name: (typeof SUCCESSIONS)[number] }) {
  const t = useEditText();
  const r = useRecordText();
  return (
    <RepeatedFields
      name={name}
      label={t(`fields.${name}`)}
      item={(place) => t(`${name}.item`, { place })}
      add={t(`${name}.add`)}
      empty={EMPTY_SUCCESSION}
    >
      {(prefix) => (
        <>
          <FinderField
            name={`${prefix}.organization`}
            label={t('succession.organization')}
            required
            useChoices={useOrganizationChoices}
          />
          <SelectField
            name={`${prefix}.kind`}
            label={t('succession.kind')}
            required
            options={KINDS.map((value) => ({ value, label: r(`succession.${value}`) }))}
          />
          <DateField name={`${prefix}.happenedOn`} label={t('succession.happenedOn')} />
        </>
      )}
    </RepeatedFields>
  );
}

function useOrganizationChoices(typed: string) {
  const language = useLanguage();
  const { data, isFetching } = useQuery(suggestionsQuery(typed, ['organization']));
  const choices = data?.map(({ id, name, place }) => ({
    value: id,
    label: localizedString(name, language),
    detail: localizedString(place, language),
  }));
  return { choices, busy: isFetching };
}
