import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { DateText } from '~/ui/values';
import { useMembershipLifeText } from './lifeTexts';
import type { MembershipRequest } from './model';

/** Who agreed when, and who has still to agree. */
export function RequestSides({ request }: { request: MembershipRequest }) {
  const t = useMembershipLifeText();
  const language = useLanguage();
  const { agreements, waitingFor, proposedBy } = request;
  return (
    <FieldList
      fields={[
        { label: t('agree.proposedBy'), value: proposedBy && localizedString(proposedBy.name, language) },
        {
          label: t('agree.given'),
          value: agreements.length > 0 && (
            <ul>
              {agreements.map((agreement) => (
                <li key={agreement.side}>
                  {t(`agree.sides.${agreement.side}`)}
                  {agreement.organization && <> ({localizedString(agreement.organization.name, language)})</>}
                  , <DateText value={agreement.agreedOn} />
                  {agreement.by && <> · {t('agree.by', { name: agreement.by })}</>}
                  {agreement.note && <> · {agreement.note}</>}
                </li>
              ))}
            </ul>
          ),
        },
        {
          label: t('agree.waitingFor'),
          value: waitingFor.map((side) => t(`agree.sides.${side}`)).join(', '),
        },
      ]}
    />
  );
}
