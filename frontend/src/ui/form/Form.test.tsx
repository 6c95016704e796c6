import { zodResolver } from '@hookform/resolvers/zod';
import { screen, waitFor, within } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ApiProblem } from '~/api/problem';
import { defineTexts } from '~/lib/i18n/defineTexts';
import { i18n } from '~/lib/i18n/i18n';
import { expectAccessible } from '~/test/accessible';
import { renderUi } from '~/test/render';
import { Form } from './Form';
import { FormActions } from './FormActions';
import { DecimalField, LocalizedField, RadioField, SelectField, TextAreaField, TextField } from './fields';
import { decimalInput, optionalText, requiredChoice, requiredText } from './schema';
import { keepDraftsOf } from './useDraft';

const useText = defineTexts('formTest', {
  nl: { name: 'Vul een naam in.', number: 'Vul een getal in.', kind: 'Kies een soort.' },
  fr: { name: 'Indiquez un nom.', number: 'Indiquez un nombre.', kind: 'Choisissez un type.' },
  en: { name: 'Enter a name.', number: 'Enter a number.', kind: 'Choose a kind.' },
});

const schema = z.object({
  name: requiredText(useText.key('name')),
  persons: decimalInput(useText.key('number')),
  kind: requiredChoice(useText.key('kind')),
  purpose: z.object({ nl: optionalText(), fr: optionalText() }),
  note: optionalText(),
  counts: z.string(),
});

type Sent = z.output<typeof schema>;

const kinds = [
  { value: 'a', label: 'Vereniging' },
  { value: 'b', label: 'Dienst' },
];

interface TestFormProps {
  onSubmit: (values: Sent) => Promise<unknown>;
  draft?: string;
}

function TestForm({ onSubmit, draft }: TestFormProps) {
  const form = useForm({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: { name: '', persons: '', kind: '', purpose: { nl: '', fr: '' }, note: '', counts: '' },
  });
  return (
    <Form
      form={form}
      namespace={useText.namespace}
      draft={draft}
      onSubmit={onSubmit}
      issueFields={{ value: 'persons' }}
    >
      <TextField name="name" label="Naam" required description="Zoals op de gevel" />
      <DecimalField name="persons" label="Aantal" required />
      <SelectField name="kind" label="Soort" options={kinds} required />
      <LocalizedField name="purpose" label="Doel" />
      <RadioField name="counts" label="Wat is geteld" options={kinds} />
      <TextAreaField name="note" label="Nota" limit={10} />
      <FormActions submit="Bewaren" />
    </Form>
  );
}

async function fillIn(user: ReturnType<typeof renderUi>['user']) {
  await user.type(await screen.findByRole('textbox', { name: 'Naam' }), 'Synthese');
  await user.type(screen.getByRole('textbox', { name: 'Aantal' }), '1 200,50');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'Dienst');
}

const save = () => screen.findByRole('button', { name: 'Bewaren' });

describe('A form', () => {
  it('sends what was filled in, numbers as decimals and empty fields as nothing', async () => {
    const sent = vi.fn(async () => undefined);
    const { user } = renderUi(<TestForm onSubmit={sent} />);
    await fillIn(user);
    await user.click(await save());
    expect(sent).toHaveBeenCalledWith({
      name: 'Synthese',
      persons: '1200.50',
      kind: 'b',
      purpose: { nl: undefined, fr: undefined },
      note: undefined,
      counts: '',
    });
  });

  it('moves the focus to a summary that leads to each field', async () => {
    const { user } = renderUi(<TestForm onSubmit={async () => undefined} />);
    await user.click(await save());
    const summary = await screen.findByRole('alert', { name: 'Er moet nog iets worden nagekeken' });
    await vi.waitFor(() => expect(summary).toHaveFocus());
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Vul een naam in.', 'Vul een getal in.', 'Kies een soort.']);
    await user.click(within(summary).getByRole('link', { name: 'Vul een getal in.' }));
    expect(screen.getByRole('textbox', { name: 'Aantal' })).toHaveFocus();
  });

  it('ties each message to its field', async () => {
    const { user } = renderUi(<TestForm onSubmit={async () => undefined} />);
    await user.click(await save());
    const name = await screen.findByRole('textbox', { name: 'Naam' });
    expect(name).toBeInvalid();
    expect(name).toHaveAccessibleDescription('Vul een naam in. Zoals op de gevel');
  });

  it('says its messages in another language when the language changes', async () => {
    const { user } = renderUi(<TestForm onSubmit={async () => undefined} />);
    await user.click(await save());
    await screen.findByRole('link', { name: 'Vul een naam in.' });
    await i18n.changeLanguage('fr');
    expect(await screen.findByRole('link', { name: 'Indiquez un nom.' })).toBeInTheDocument();
  });

  it('puts what the API found wrong at the field, and what belongs to no field on top', async () => {
    const problem = new ApiProblem(
      {
        type: 'urn:problem-type:belgif:badRequest',
        issues: [
          { type: 'x', name: 'value', detail: 'Hoger dan de noemer.' },
          { type: 'x', name: 'purpose.fr', detail: 'Te lang.' },
          { type: 'x', name: 'partnership', detail: 'Dit samenwerkingsverband bestaat niet.' },
        ],
      },
      400,
    );
    const { user } = renderUi(<TestForm onSubmit={async () => Promise.reject(problem)} />);
    await fillIn(user);
    await user.click(await save());
    const summary = await screen.findByRole('alert', { name: 'Er moet nog iets worden nagekeken' });
    expect(within(summary).getByText('Dit samenwerkingsverband bestaat niet.')).toBeInTheDocument();
    expect(within(summary).getByRole('link', { name: 'Te lang.' })).toHaveAttribute(
      'href',
      '#field-purpose-fr',
    );
    expect(screen.getByRole('textbox', { name: 'Aantal' })).toHaveAccessibleDescription(
      'Hoger dan de noemer.',
    );
  });

  it('keeps what was typed when the service does not answer, and can be sent again', async () => {
    const sent = vi.fn<() => Promise<unknown>>(async () => undefined);
    sent.mockRejectedValueOnce(new ApiProblem({ type: 'urn:problem-type:belgif:serviceUnavailable' }, 503));
    const { user } = renderUi(<TestForm onSubmit={sent} />);
    await fillIn(user);
    await user.click(await save());
    expect(await screen.findByRole('alert')).toHaveTextContent('Er is niets half bewaard');
    expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveValue('Synthese');
    await user.click(await save());
    await vi.waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('tells how much room is left', async () => {
    const { user } = renderUi(<TestForm onSubmit={async () => undefined} />);
    await user.type(await screen.findByRole('textbox', { name: 'Nota (niet verplicht)' }), 'twaalf tekens');
    expect(screen.getByText('3 tekens te veel')).toBeInTheDocument();
  });

  it('has nothing axe objects to, with and without messages', async () => {
    const { user, container } = renderUi(<TestForm onSubmit={async () => undefined} />);
    await save();
    await expectAccessible(container);
    await user.click(await save());
    await screen.findByRole('alert');
    await expectAccessible(container);
  });
});

describe('A form that is kept until it is sent', () => {
  const name = () => screen.findByRole('textbox', { name: 'Naam' });
  const nothing = async () => undefined;

  it('is put back as it was left, and thrown away on request', async () => {
    const first = renderUi(<TestForm onSubmit={nothing} draft="proef.1" />);
    await first.user.type(await name(), 'Half');
    first.unmount();
    const { user } = renderUi(<TestForm onSubmit={nothing} draft="proef.1" />);
    expect(await name()).toHaveValue('Half');
    await user.click(screen.getByRole('button', { name: 'Ontwerp weggooien' }));
    expect(await name()).toHaveValue('');
    expect(localStorage).toHaveLength(0);
  });

  it('is not the form of another version, nor that of another person', async () => {
    keepDraftsOf('anna');
    const first = renderUi(<TestForm onSubmit={nothing} draft="proef.v1" />);
    await first.user.type(await name(), 'Half');
    first.unmount();
    const later = renderUi(<TestForm onSubmit={nothing} draft="proef.v2" />);
    expect(await name()).toHaveValue('');
    later.unmount();
    keepDraftsOf('bert');
    renderUi(<TestForm onSubmit={nothing} draft="proef.v1" />);
    expect(await name()).toHaveValue('');
  });

  it('is kept when sending fails, and gone when it went', async () => {
    const sent = vi.fn().mockRejectedValueOnce(new Error('no network')).mockResolvedValue(undefined);
    const { user } = renderUi(<TestForm onSubmit={sent} draft="proef" />);
    await fillIn(user);
    await user.click(await save());
    await screen.findByRole('alert');
    await waitFor(() => expect(localStorage).toHaveLength(1));
    await user.click(await save());
    await waitFor(() => expect(localStorage).toHaveLength(0));
  });
});
