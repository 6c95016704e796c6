import type { RefEntry } from '~/api/refData';
import { formatDecimal } from '~/lib/format/number';
import { type Localized, localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useRolesText } from './rolesTexts';

interface RoleAttributes {
  scope?: keyof typeof SCOPES;
  coordinates?: boolean;
  responsibilities?: Localized[];
  isNot?: Localized;
  minimumFte?: string;
}

const SCOPES = {
  region: true,
  authority: true,
  careZone: true,
  partnership: true,
  body: true,
  project: true,
  organization: true,
};

export const roleAttributes = ({ attributes }: RefEntry): RoleAttributes => attributes ?? {};

/** What a function is, what goes with it and what it is not (1-R19). */
export function RoleDescription({ role }: { role: RefEntry }) {
  const t = useRolesText();
  const language = useLanguage();
  const { responsibilities = [], isNot, scope, coordinates, minimumFte } = roleAttributes(role);
  return (
    <div style={{ maxWidth: 'var(--text-width)' }}>
      <p>{localizedString(role.definition, language)}</p>
      {responsibilities.length > 0 && (
        <>
          <p style={{ marginBottom: 0 }}>
            <strong>{t('catalogue.does')}</strong>
          </p>
          <ul style={{ marginTop: '0.25rem' }}>
            {responsibilities.map((one) => (
              <li key={localizedString(one, language)}>{localizedString(one, language)}</li>
            ))}
          </ul>
        </>
      )}
      {isNot && (
        <p>
          <strong>{t('catalogue.isNot')}:</strong> {localizedString(isNot, language)}
        </p>
      )}
      {scope && (
        <p>
          <strong>{t('catalogue.scope')}:</strong> {t(`scope.${scope}`)}.{' '}
          {coordinates && t('catalogue.rights')}
        </p>
      )}
      {minimumFte && <p>{t('catalogue.minimum', { fte: formatDecimal(minimumFte, language) })}</p>}
    </div>
  );
}
