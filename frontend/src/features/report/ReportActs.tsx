import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Versioned } from '~/api/client';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { ButtonLink } from '~/ui/links';
import { useToast } from '~/ui/Toasts';
import type { Report } from './model';
import { useReportActs } from './queries';
import { ApproveDialog, GiveBackDialog } from './ReportDialogs';
import { useReportText } from './texts';

const ORDER = ['submit', 'approve', 'send', 'receive', 'giveBack', 'publish'] as const;
type Act = (typeof ORDER)[number];

/** What the reader may do with a report; the first is what comes next. */
export function ReportActs({ found }: { found: Versioned<Report> }) {
  const t = useReportText();
  const [opened, setOpened] = useState<Act>();
  const { permittedActions = [], published, id } = found.value;
  const acts = ORDER.filter((act) => permittedActions.includes(act));
  const close = () => setOpened(undefined);
  return (
    <>
      {permittedActions.includes('edit') && (
        <ButtonLink to="/annual-reports/$annualReportId/edit" params={{ annualReportId: id }}>
          {t('acts.edit')}
        </ButtonLink>
      )}
      {acts.map((act, place) => (
        <Button
          key={act}
          variant={place === 0 && !permittedActions.includes('edit') ? 'filled' : 'default'}
          onClick={() => setOpened(act)}
        >
          {t(act === 'publish' && published ? 'acts.unpublish' : `acts.${act}`)}
        </Button>
      ))}
      {opened === 'approve' && <ApproveDialog found={found} onClose={close} />}
      {opened === 'giveBack' && <GiveBackDialog found={found} onClose={close} />}
      {opened && opened !== 'approve' && opened !== 'giveBack' && (
        <Confirm act={opened} found={found} onClose={close} />
      )}
    </>
  );
}

function Confirm({
  act,
  found,
  onClose,
}: {
  act: Exclude<Act, 'approve' | 'giveBack'>;
  found: Versioned<Report>;
  onClose: () => void;
}) {
  const t = useReportText();
  const toast = useToast();
  const acts = useReportActs(found);
  const { published } = found.value;
  const name = act === 'publish' && published ? 'unpublish' : act;
  return (
    <ConfirmDialog
      opened
      title={t(`acts.${name}`)}
      confirm={t(`acts.${name}`)}
      onConfirm={async () => {
        await (act === 'publish' ? acts.publish.mutateAsync(!published) : acts[act].mutateAsync());
        toast(t('acts.saved'));
      }}
      onClose={onClose}
    >
      <p>{t(`intro.${name}`)}</p>
    </ConfirmDialog>
  );
}
