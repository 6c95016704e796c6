import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconCircle, IconCircleCheckFilled, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { actFor, useActingFor } from '~/session/actingFor';
import { useMe } from '~/session/me';
import { signOut } from '~/session/session';
import { useSessionState } from '~/session/store';
import { useSessionText } from '~/session/texts';
import classes from './Shell.module.css';
import { useAppText } from './texts';

/** The account: own organisations and partnerships, and the way out. */
export function SignedInMenu() {
  const t = useAppText();
  const s = useSessionText();
  const language = useLanguage();
  const { name = '' } = useSessionState();
  const me = useMe();
  const shownName = me?.person.name ?? name;
  const acting = useActingFor();
  const several = (me?.organizations.length ?? 0) > 1;
  const actingName = several && acting ? localizedString(acting.organization.name, language) : undefined;
  return (
    <Menu
      position="bottom-end"
      width={280}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      hideDetached={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <Button
          variant="default"
          size="md"
          aria-label={
            actingName
              ? t('accountFor', { name: shownName, organization: actingName })
              : t('account', { name: shownName })
          }
          leftSection={<IconUser aria-hidden size={19} />}
          rightSection={<IconChevronDown aria-hidden size={17} />}
        >
          <span className={classes.accountName}>
            {shownName}
            {actingName && <span className={classes.actingFor}>{t('actingFor', { name: actingName })}</span>}
          </span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me?.person.email ?? shownName}</Menu.Label>
        {several && (
          <>
            <Menu.Label>{t('switchLabel')}</Menu.Label>
            {me?.organizations.map(({ organization }) => (
              <Menu.Item
                key={organization.id}
                role="menuitemradio"
                aria-checked={organization.id === acting?.organization.id}
                closeMenuOnClick={false}
                leftSection={
                  organization.id === acting?.organization.id ? (
                    <IconCircleCheckFilled aria-hidden size={18} />
                  ) : (
                    <IconCircle aria-hidden size={18} />
                  )
                }
                onClick={() => actFor(organization.id)}
              >
                {localizedString(organization.name, language)}
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Label>{t('pages')}</Menu.Label>
          </>
        )}
        {me?.organizations.map(({ organization }) => (
          <Menu.Item key={organization.id} component={Link} to={`/organizations/${organization.id}`}>
            {localizedString(organization.name, language)}
          </Menu.Item>
        ))}
        {me?.coordinates.map((partnership) => (
          <Menu.Item key={partnership.id} component={Link} to={`/partnerships/${partnership.id}`}>
            {localizedString(partnership.name, language)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/start">
          {t('nav.start')}
        </Menu.Item>
        <Menu.Item component={Link} to="/saved-views">
          {t('savedViews')}
        </Menu.Item>
        <Menu.Item component={Link} to="/register">
          {t('nav.register')}
        </Menu.Item>
        <Menu.Item component={Link} to="/account">
          {t('ownData')}
        </Menu.Item>
        {me?.administration && (
          <Menu.Item component={Link} to="/administration/erasures">
            {t('erasures')}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => void signOut()}>{s('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
