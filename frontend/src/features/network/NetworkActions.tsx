import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { ButtonLink } from '~/ui/links';
import { ReasonDialog } from '~/ui/ReasonDialog';
import { useToast } from '~/ui/Toasts';
import type { Network } from './model';
import { useNetworkActs } from './queries';
import { SuggestDialog } from './SuggestDialog';
import { useNetworkText } from './texts';

type Act = 'verify' | 'archive' | 'restore' | 'suggest';

/** What this person may do with the network, as the API says. */
export function NetworkActions({ network }: { network: Network }) {
  const t = useNetworkText();
  const toast = useToast();
  const [act, setAct] = useState<Act>();
  const acts = useNetworkActs(network.id);
  const permitted = network.permittedActions ?? [];
  const verified = network.verifiedOn !== undefined;
  const close = () => setAct(undefined);
  const saying = (words: string) => () => toast(words);
  return (
    <>
      {permitted.includes('edit') && (
        <ButtonLink to="/networks/$networkId/edit" params={{ networkId: network.id }}>
          {t('acts.edit')}
        </ButtonLink>
      )}
      {permitted.includes('verify') && (
        <Button variant="default" onClick={() => setAct('verify')}>
          {t(verified ? 'acts.verifyAgain' : 'acts.verify')}
        </Button>
      )}
      {(['archive', 'restore', 'suggest'] as const).map(
        (name) =>
          permitted.includes(name) && (
            <Button key={name} variant="default" onClick={() => setAct(name)}>
              {t(`acts.${name}`)}
            </Button>
          ),
      )}
      <ConfirmDialog
        opened={act === 'verify'}
        title={t('acts.verify')}
        confirm={t('acts.verifyConfirm')}
        onConfirm={() => acts.verify.mutateAsync({ verified: true }).then(saying(t('acts.verifiedNow')))}
        onClose={close}
      >
        {t('acts.verifyWords')}
      </ConfirmDialog>
      <ReasonDialog
        opened={act === 'archive'}
        title={t('acts.archive')}
        draft={`networkArchive.${network.id}`}
        confirm={t('acts.archive')}
        onConfirm={({ note }) =>
          acts.archive.mutateAsync({ reason: note }).then(saying(t('acts.archivedNow')))
        }
        onClose={close}
      >
        <p>{t('acts.archiveWords')}</p>
      </ReasonDialog>
      <ConfirmDialog
        opened={act === 'restore'}
        title={t('acts.restore')}
        confirm={t('acts.restore')}
        onConfirm={() => acts.restore.mutateAsync().then(saying(t('acts.restoredNow')))}
        onClose={close}
      />
      {act === 'suggest' && <SuggestDialog networkId={network.id} onClose={close} />}
    </>
  );
}
