import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderUi } from '~/test/render';
import { at, problem, server } from '~/test/server';
import { useVocabularyLabel } from './refData';

function Band({ code }: { code: string | undefined }) {
  const label = useVocabularyLabel('paidStaffBands');
  return <p data-testid="band">{label(code)}</p>;
}

const bands = [{ code: 'from1To9', label: { nl: '1 tot 9 vte' } }];

describe('The label of a code', () => {
  it('is never the code while the list is on its way', async () => {
    let answer = () => {};
    const waiting = new Promise<void>((resolve) => {
      answer = resolve;
    });
    server.use(
      http.get(at('/refData/paidStaffBands'), async () => {
        await waiting;
        return HttpResponse.json({ items: bands });
      }),
    );
    renderUi(<Band code="from1To9" />);
    expect(await screen.findByTestId('band')).toHaveTextContent('…');
    answer();
    expect(await screen.findByText('1 tot 9 vte')).toBeInTheDocument();
  });

  it('is the code where no list has it, or the list does not come', async () => {
    server.use(http.get(at('/refData/paidStaffBands'), () => HttpResponse.json({ items: bands })));
    const known = renderUi(<Band code="fromElsewhere" />);
    expect(await screen.findByText('fromElsewhere')).toBeInTheDocument();
    known.unmount();
    server.use(http.get(at('/refData/paidStaffBands'), () => problem(503, 'belgif:serviceUnavailable')));
    renderUi(<Band code="from1To9" />);
    expect(await screen.findByText('from1To9')).toBeInTheDocument();
  });

  it('is nothing where there is no code', async () => {
    renderUi(<Band code={undefined} />);
    expect(await screen.findByTestId('band')).toBeEmptyDOMElement();
  });
});
