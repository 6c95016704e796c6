import { useVocabulary } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { CheckboxGroupField } from '~/ui/form/fields';
import { AgesFields } from './AgesFields';
import { CodesField } from './CodesField';
import { useEditText } from './editTexts';
import { OrganizationPart, type PartProps } from './OrganizationPart';
import { TerritoriesField } from './TerritoriesField';
import { workFields, workSchema, workValues } from './work';

/** What an organization works on, for whom, in which languages and where. */
export function WorkPart(props: PartProps) {
  const t = useEditText();
  const language = useLanguage();
  return (
    <OrganizationPart
      {...props}
      part="work"
      schema={workSchema}
      values={workValues(({ name }) => localizedString(name, language))}
      fields={workFields}
      audience={t('seenByAll')}
    >
      <CodesField name="themes" vocabulary="themes" label={t('fields.themes')} />
      <CodesField name="sectors" vocabulary="sectors" label={t('fields.sectors')} />
      <CodesField name="targetGroups" vocabulary="targetGroups" label={t('fields.targetGroups')} />
      <AgesFields name="targetAges" />
      <CodesField name="languages" vocabulary="languages" label={t('fields.languages')} />
      <TerritoriesField name="territoriesServed" label={t('fields.territoriesServed')} />
      <CheckboxGroupField
        name="careLines"
        label={t('fields.careLines')}
        options={useVocabulary('careLines')}
      />
      <CheckboxGroupField
        name="authorities"
        label={t('fields.authorities')}
        options={useVocabulary('competentAuthorities')}
      />
    </OrganizationPart>
  );
}
