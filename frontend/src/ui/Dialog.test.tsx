import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { renderUi } from '~/test/render';
import { Dialog } from './Dialog';

/** A page with a button whose window is only there while it is open; `once` takes the button away too. */
function Page({ once = false }: { once?: boolean }) {
  const [opened, setOpened] = useState(false);
  const [done, setDone] = useState(false);
  const close = () => {
    setOpened(false);
    setDone(once);
  };
  return (
    <main>
      <h1 tabIndex={-1}>Buurthuis</h1>
      {!done && (
        <button type="button" onClick={() => setOpened(true)}>
          Toelaten
        </button>
      )}
      {opened && (
        <Dialog opened title="Toelaten?" onClose={close}>
          <button type="button" onClick={close}>
            Ja
          </button>
        </Dialog>
      )}
    </main>
  );
}

describe('A window over the page', () => {
  it('gives the focus back to what opened it, also when it is taken away as it closes', async () => {
    const { user, container } = renderUi(<Page />);
    await user.click(await screen.findByRole('button', { name: 'Toelaten' }));
    expect(await screen.findByRole('dialog', { name: 'Toelaten?' })).toBeInTheDocument();
    await expectAccessible(container);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Toelaten' })).toHaveFocus());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('gives it to the heading when what opened it is gone', async () => {
    const { user } = renderUi(<Page once />);
    await user.click(await screen.findByRole('button', { name: 'Toelaten' }));
    await user.click(await screen.findByRole('button', { name: 'Ja' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Buurthuis' })).toHaveFocus());
  });
});
