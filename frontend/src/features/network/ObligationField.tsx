import { RadioField } from '~/ui/form/fields';
import { useNetworkText } from './texts';

/** Of one's own choice, asked by who pays, or not known. */
export function ObligationField({ name = 'obligation', label }: { name?: string; label?: string }) {
  const t = useNetworkText();
  return (
    <RadioField
      name={name}
      label={label ?? t('attend.obligation')}
      options={[
        { value: 'voluntary', label: t('obligation.voluntary') },
        { value: 'mandatory', label: t('obligation.mandatory') },
        { value: '', label: t('attend.unknown') },
      ]}
    />
  );
}
