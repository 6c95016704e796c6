import { Button, Group } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { DataTable } from '~/ui/DataTable';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import type { OrganizationUser } from './model';
import { type NamedOrganization, useEndUser } from './queries';
import { RoleDialog } from './RoleDialog';
import { TransferDialog } from './TransferDialog';
import { usePeopleText } from './texts';

interface PeopleTableProps {
  organization: NamedOrganization;
  users: OrganizationUser[];
}

export function PeopleTable({ organization, users }: PeopleTableProps) {
  const t = usePeopleText();
  return (
    <DataTable
      caption={t('people')}
      captionHidden
      rows={users}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('column.name'),
          rowHeader: true,
          cell: ({ person, self }) => (self ? t('you', { name: person.name }) : person.name),
        },
        { key: 'email', header: t('column.email'), cell: ({ person }) => person.email ?? '–' },
        { key: 'role', header: t('column.role'), cell: ({ role }) => t(`role.${role}`) },
        {
          key: 'since',
          header: t('column.since'),
          cell: ({ since, until }) => (
            <>
              <DateText value={since} />
              {until && (
                <>
                  {' '}
                  {t('until')} <DateText value={until} />
                </>
              )}
            </>
          ),
        },
        {
          key: 'actions',
          header: t('column.actions'),
          cell: (user) => <UserActions organization={organization} user={user} />,
        },
      ]}
    />
  );
}

function UserActions({ organization, user }: { organization: NamedOrganization; user: OrganizationUser }) {
  const t = usePeopleText();
  const language = useLanguage();
  const [act, setAct] = useState<'changeRole' | 'transferTo' | 'end'>();
  const { permittedActions, person, self } = user;
  const words = { person: person.name, organization: localizedString(organization.name, language) };
  const close = () => setAct(undefined);
  const labels = {
    changeRole: t('act.changeRole'),
    transferTo: t('act.transferTo'),
    end: self ? t('act.leave') : t('act.end'),
  };
  const offered = (['changeRole', 'transferTo', 'end'] as const).filter((action) =>
    permittedActions.includes(action),
  );
  return (
    <Group gap="xs">
      {offered.map((action) => (
        <Button
          key={action}
          variant="default"
          size="compact-md"
          aria-label={`${labels[action]}: ${person.name}`}
          onClick={() => setAct(action)}
        >
          {labels[action]}
        </Button>
      ))}
      {act === 'changeRole' && (
        <RoleDialog organizationId={organization.id} user={user} words={words} onClose={close} />
      )}
      {act === 'transferTo' && (
        <TransferDialog organizationId={organization.id} user={user} words={words} onClose={close} />
      )}
      {act === 'end' && (
        <EndDialog organizationId={organization.id} user={user} words={words} onClose={close} />
      )}
    </Group>
  );
}

export interface UserDialogProps {
  organizationId: string;
  user: OrganizationUser;
  words: { person: string; organization: string };
  onClose: () => void;
}

function EndDialog({ organizationId, user, words, onClose }: UserDialogProps) {
  const t = usePeopleText();
  const toast = useToast();
  const navigate = useNavigate();
  const end = useEndUser(organizationId);
  const title = user.self ? t('end.leaveTitle', words) : t('end.title', words);
  return (
    <ConfirmDialog
      opened
      title={title}
      confirm={user.self ? t('act.leave') : t('act.end')}
      serious
      onClose={onClose}
      onConfirm={async () => {
        await end.mutateAsync(user.id);
        toast(user.self ? t('end.left', words) : t('end.done', words));
        if (user.self) void navigate({ to: '/start' as string });
      }}
    >
      <p>{user.self ? t('end.leaveWords', words) : t('end.words', words)}</p>
      <p>{t('end.history')}</p>
    </ConfirmDialog>
  );
}
