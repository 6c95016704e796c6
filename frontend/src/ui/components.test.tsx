import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '~/api/problem';
import { i18n } from '~/lib/i18n/i18n';
import { expectAccessible } from '~/test/accessible';
import { renderUi } from '~/test/render';
import { ConfirmDialog } from './ConfirmDialog';
import { DataTable } from './DataTable';
import { FieldList } from './FieldList';
import { LocalizedText } from './LocalizedText';
import { ReasonDialog } from './ReasonDialog';
import { StepList } from './StepList';
import { ErrorState } from './states';
import { useToast } from './Toasts';

describe('A text in the other language', () => {
  it('says so, and is marked for screen readers', async () => {
    renderUi(<LocalizedText value={{ fr: 'Maison de quartier' }} />);
    expect(await screen.findByText('Maison de quartier')).toHaveAttribute('lang', 'fr');
    expect(screen.getByText('alleen in het Frans')).toBeInTheDocument();
  });

  it('says so in French too', async () => {
    await i18n.changeLanguage('fr');
    renderUi(<LocalizedText value={{ nl: 'Buurthuis' }} />);
    expect(await screen.findByText('seulement en néerlandais')).toBeInTheDocument();
  });
});

describe('A problem on the screen', () => {
  it('of a type without a sentence speaks with the words of the API', async () => {
    const problem = new ApiProblem(
      { type: 'urn:problem-type:samenhang:brandNew', detail: 'Dit kan pas morgen.' },
      409,
    );
    renderUi(<ErrorState problem={problem} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit kan pas morgen.');
  });

  it('lists the points the API named', async () => {
    const issues = [
      { type: 'x', detail: 'Vanaf ligt na tot.' },
      { type: 'y', title: 'Onbekende gemeente' },
    ];
    renderUi(
      <ErrorState problem={new ApiProblem({ type: 'urn:problem-type:belgif:badRequest', issues }, 400)} />,
    );
    const points = within(await screen.findByRole('alert')).getAllByRole('listitem');
    expect(points.map((point) => point.textContent)).toEqual(['Vanaf ligt na tot.', 'Onbekende gemeente']);
  });

  it('shows nothing of an unexpected failure inside', async () => {
    renderUi(<ErrorState problem={new TypeError('cannot read x of undefined')} />);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Er ging iets mis aan onze kant. Probeer het opnieuw; blijft het zo, laat het ons weten.',
    );
  });
});

describe('A table', () => {
  const table = (
    <DataTable
      caption="Functies"
      rows={[{ name: 'Marollen' }]}
      rowKey={({ name }) => name}
      sort="name"
      columns={[
        { key: 'name', header: 'Wijk', sort: 'name', rowHeader: true, cell: ({ name }) => name },
        { key: 'fte', header: 'VTE', cell: () => '0,5', align: 'end' },
      ]}
    />
  );

  it('has a caption, row headers, and links that turn the order round', async () => {
    renderUi(table, '/?q=x&page=3&sort=name');
    const shown = await screen.findByRole('table', { name: 'Functies' });
    expect(within(shown).getByRole('rowheader')).toHaveTextContent('Marollen');
    expect(within(shown).getByRole('columnheader', { name: /Wijk/ })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    expect(within(shown).getByRole('link', { name: 'Wijk oplopend gesorteerd' })).toHaveAttribute(
      'href',
      '/?q=x&sort=-name',
    );
  });

  it('can be scrolled with the keyboard and has nothing axe objects to', async () => {
    const { container } = renderUi(table);
    expect(await screen.findByRole('region', { name: /Tabel: Functies/ })).toHaveAttribute('tabindex', '0');
    await expectAccessible(container);
  });
});

describe('A list of facts', () => {
  it('leaves out what nobody gave', async () => {
    renderUi(
      <FieldList
        fields={[
          { label: 'Soort', value: 'Vereniging' },
          { label: 'Website', value: '' },
        ]}
      />,
    );
    expect((await screen.findAllByRole('term')).map((term) => term.textContent)).toEqual(['Soort']);
  });
});

describe('A list of steps', () => {
  it('says in words which are done, which one is now and what follows', async () => {
    renderUi(
      <StepList
        label="Stand van de registratie"
        steps={[
          { key: 'draft', label: 'Ontwerp', state: 'done', at: '2026-03-01' },
          { key: 'submitted', label: 'Ingediend', state: 'current' },
          { key: 'decided', label: 'Beslist', state: 'upcoming' },
        ]}
      />,
    );
    const steps = within(await screen.findByRole('list', { name: 'Stand van de registratie' })).getAllByRole(
      'listitem',
    );
    expect(steps.map((step) => step.textContent)).toEqual([
      'Ontwerp (klaar)1 maart 2026',
      'Ingediend (nu)',
      'Beslist (nog te komen)',
    ]);
    expect(steps[1]).toHaveAttribute('aria-current', 'step');
  });
});

describe('A dialog that asks to confirm', () => {
  it('does the act and closes', async () => {
    const act = vi.fn(async () => undefined);
    const close = vi.fn();
    const { user } = renderUi(
      <ConfirmDialog opened title="Functie sluiten" confirm="Sluiten nu" onConfirm={act} onClose={close} />,
    );
    await user.click(await screen.findByRole('button', { name: 'Sluiten nu' }));
    expect(act).toHaveBeenCalledOnce();
    expect(close).toHaveBeenCalledOnce();
  });

  it('stays open with the problem when the act did not work', async () => {
    const close = vi.fn();
    const act = async () =>
      Promise.reject(new ApiProblem({ type: 'urn:problem-type:samenhang:stateConflict' }, 409));
    const { user } = renderUi(
      <ConfirmDialog opened title="Functie sluiten" confirm="Sluiten nu" onConfirm={act} onClose={close} />,
    );
    await user.click(await screen.findByRole('button', { name: 'Sluiten nu' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit kan niet meer in de huidige toestand.');
    expect(close).not.toHaveBeenCalled();
  });
});

describe('A dialog that asks why', () => {
  const reasons = [{ value: 'moved', label: 'Verhuisd' }];

  it('asks for a reason and an explanation before it acts', async () => {
    const act = vi.fn(async () => undefined);
    const { user } = renderUi(
      <ReasonDialog
        opened
        title="Einde"
        confirm="Beëindigen"
        options={reasons}
        noteRequired
        onConfirm={act}
        onClose={() => {}}
      />,
    );
    await user.click(await screen.findByRole('button', { name: 'Beëindigen' }));
    const summary = await screen.findByRole('alert');
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Kies een reden.', 'Schrijf een korte toelichting.']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Reden' }), 'Verhuisd');
    await user.type(screen.getByRole('textbox', { name: 'Toelichting' }), 'Naar Gent');
    await user.click(screen.getByRole('button', { name: 'Beëindigen' }));
    await vi.waitFor(() => expect(act).toHaveBeenCalledWith({ reason: 'moved', note: 'Naar Gent' }));
  });
});

function Saving({ onUndo }: { onUndo: () => void }) {
  const toast = useToast();
  return (
    <button type="button" onClick={() => toast('Bewaard.', { onUndo })}>
      Bewaar
    </button>
  );
}

describe('A message that something was done', () => {
  it('is announced and can be undone', async () => {
    const undo = vi.fn();
    const { user } = renderUi(<Saving onUndo={undo} />);
    await user.click(await screen.findByRole('button', { name: 'Bewaar' }));
    expect(screen.getByText('Bewaard.').closest('[role=status]')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.queryByText('Bewaard.')).not.toBeInTheDocument();
  });
});
