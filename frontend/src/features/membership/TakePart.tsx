import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type Me, useMe } from '~/session/me';
import { ButtonLink } from '~/ui/links';
import { ApplyDialog } from './ApplyDialog';
import { EndMembershipDialog } from './EndMembershipDialog';
import { useMembershipLifeText } from './lifeTexts';
import type { Partnership } from './model';
import { openRequestsQuery } from './queries';
import { useMembershipText } from './texts';

/** What somebody who acts for an organisation can do about taking part: ask, answer, or leave. */
export function TakePart({ partnership }: { partnership: Partnership }) {
  const me = useMe();
  const organizations = (me?.organizations ?? []).filter(({ role }) => role !== 'reader');
  return organizations.length === 0 ? null : (
    <ForOrganizations partnership={partnership} organizations={organizations} />
  );
}

interface ForOrganizationsProps {
  partnership: Partnership;
  organizations: Me['organizations'];
}

function ForOrganizations({ partnership, organizations }: ForOrganizationsProps) {
  const t = useMembershipText();
  const { data } = useQuery(openRequestsQuery(partnership.id));
  const own = new Set(organizations.map(({ organization }) => organization.id));
  const open = (data?.items ?? []).filter(({ organization }) => own.has(organization.id));
  const memberships = partnership.members.filter(({ organization }) => own.has(organization.id));
  const asked = new Set([...open, ...memberships].map(({ organization }) => organization.id));
  const mayAsk = partnership.permittedActions?.includes('apply') && data !== undefined;
  return (
    <>
      {open.map(({ id, direction }) => (
        <ButtonLink
          key={id}
          to="/membership-requests/$membershipRequestId"
          params={{ membershipRequestId: id }}
          variant={direction === 'invitation' ? 'filled' : 'default'}
        >
          {direction === 'invitation' ? t('take.invited') : t('take.waiting')}
        </ButtonLink>
      ))}
      {mayAsk && (
        <Apply
          partnership={partnership}
          organizations={organizations.filter(({ organization }) => !asked.has(organization.id))}
        />
      )}
      {memberships
        .filter(({ validUntil }) => !validUntil)
        .map((membership) => (
          <Own key={membership.id} membership={membership} />
        ))}
    </>
  );
}

function Apply({ partnership, organizations }: ForOrganizationsProps) {
  const t = useMembershipText();
  const life = useMembershipLifeText();
  const language = useLanguage();
  const [opened, setOpened] = useState(false);
  if (organizations.length === 0) return null;
  return (
    <>
      <Button onClick={() => setOpened(true)}>
        {partnership.regime === 'open' ? life('join.open') : t('take.apply')}
      </Button>
      {opened && (
        <ApplyDialog
          partnership={partnership}
          organizations={organizations.map(({ organization }) => ({
            value: organization.id,
            label: localizedString(organization.name, language),
          }))}
          onClose={() => setOpened(false)}
        />
      )}
    </>
  );
}

function Own({ membership }: { membership: Partnership['members'][number] }) {
  const life = useMembershipLifeText();
  return (
    <>
      <ButtonLink to="/memberships/$membershipId" params={{ membershipId: membership.id }} variant="default">
        {life('page.own')}
      </ButtonLink>
      <Leave membership={membership} />
    </>
  );
}

function Leave({ membership }: { membership: Partnership['members'][number] }) {
  const t = useMembershipText();
  const language = useLanguage();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('take.leave')}
      </Button>
      {opened && (
        <EndMembershipDialog
          membershipId={membership.id}
          organization={localizedString(membership.organization.name, language)}
          onClose={() => setOpened(false)}
        />
      )}
    </>
  );
}
