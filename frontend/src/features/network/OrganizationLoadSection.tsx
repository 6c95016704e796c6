import type { Schema } from '~/api/schema';
import { useMe } from '~/session/me';
import { useLoadText } from '~/ui/loadTexts';
import { OrganizationLoad } from '~/ui/OrganizationLoad';
import { Section } from '~/ui/Section';

/** What is asked of an organisation, on its own page: for itself and for those who may ask. */
export function OrganizationLoadSection({
  organization,
}: {
  organization: Pick<Schema<'Organization'>, 'id'>;
}) {
  const t = useLoadText();
  const me = useMe();
  const belongs = me?.organizations.some((own) => own.organization.id === organization.id) ?? false;
  if (!me || !(belongs || me.administration || me.coordinates.length > 0)) return null;
  return (
    <Section title={t('title')} intro={t(belongs ? 'own' : 'intro')}>
      <OrganizationLoad organizationId={organization.id} />
    </Section>
  );
}
