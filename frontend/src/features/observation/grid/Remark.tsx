import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { useObservationText } from '../texts';
import { readCell } from './cellText';
import type { Waiting } from './outbox';
import { fieldsOf, type GridRow, isOpen } from './rows';

interface RemarkProps {
  row: GridRow;
  waiting: Waiting | undefined;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** What there is to say about a line: it cannot be read, the register refused it, somebody else changed it, or a check. */
export function Remark({ row, waiting, onKeepMine, onTakeTheirs }: RemarkProps) {
  const t = useObservationText();
  const language = useLanguage();
  const { figure } = waiting?.fields ?? fieldsOf(row.figure, language);
  if (waiting && readCell(figure, language) === undefined) return t('grid.unreadable');
  if (waiting?.refused !== undefined) return waiting.refused;
  if (waiting?.theirs !== undefined) {
    return (
      <>
        {t('grid.conflict', { theirs: waiting.theirs })}
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={onKeepMine}>
            {t('grid.keepMine')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onTakeTheirs}>
            {t('grid.takeTheirs')}
          </Button>
        </Group>
      </>
    );
  }
  return isOpen(row) && row.figure ? <Findings row={row} /> : null;
}

/** What the checks find in the figure as it is kept now. */
function Findings({ row: { assignment, figure, part } }: { row: GridRow }) {
  const body: Schema<'NewObservation'> = {
    indicator: assignment.indicator.id,
    period: figure?.period ?? '',
    partnership: assignment.partnership?.id,
    territory: assignment.territory?.id,
    organization: assignment.organization?.id,
    disaggregation: Object.keys(part).length > 0 ? part : undefined,
    value: figure?.numerator === undefined ? figure?.value : undefined,
    lower: figure?.lower,
    upper: figure?.upper,
    numerator: figure?.numerator,
    denominator: figure?.denominator,
    absenceReason: figure?.absence?.reason,
    source: figure?.source ?? '',
    provisional: figure?.provisional,
  };
  const { data } = useQuery({
    queryKey: ['observations', 'checks', body],
    queryFn: ({ signal }) => read(api.POST('/observations/checks', { body, signal })),
    retry: false,
  });
  return data?.findings.map(({ check, text }) => (
    <div key={check}>
      <LocalizedText value={text} unmarked />
    </div>
  ));
}
