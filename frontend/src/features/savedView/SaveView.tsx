import { Button } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useMe } from '~/session/me';
import { useSavedViewText } from './texts';

/** Asked for when somebody saves: most who look at a list never do. */
const SaveViewDialog = lazy(async () => ({ default: (await import('./SaveViewDialog')).SaveViewDialog }));

/** Keeps the page as it stands, with its filters, for who is signed in. */
export function SaveView() {
  const t = useSavedViewText();
  const me = useMe();
  const [opened, setOpened] = useState(false);
  if (!me) return null;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        mt="sm"
        leftSection={<IconBookmark aria-hidden size={17} />}
        onClick={() => setOpened(true)}
      >
        {t('save')}
      </Button>
      {opened && (
        <Suspense>
          <SaveViewDialog me={me} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
