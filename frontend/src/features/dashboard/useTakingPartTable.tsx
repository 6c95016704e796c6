import { useVocabularyLabel } from '~/api/refData';
import { DateText } from '~/ui/values';
import { type AnswerTable, column, useRecordCells, words } from './answerTable';
import type { TakingPart } from './takingPartQueries';
import { useTakingPartText } from './takingPartTexts';

/** The answer to one of the four questions, as a table. */
export function useTakingPartTable(answer: TakingPart, tab?: 'sectors' | 'moves' | 'funding'): AnswerTable {
  const t = useTakingPartText();
  const sector = useVocabularyLabel('sectors');
  const phase = useVocabularyLabel('partnershipPhases');
  const reason = useVocabularyLabel('membershipEndReasons');
  const { name, partnership, organization } = useRecordCells();
  const number = (value: number) => words(String(value));
  const partnershipColumns = [
    column('partnership', t('partnership'), { rowHeader: true }),
    column('generation', t('generation')),
    column('phase', t('phase')),
    column('members', t('members'), { align: 'end' }),
  ];
  const about = (line: TakingPart['items'][number]) => ({
    partnership: partnership(line.partnership),
    generation: words(line.generation),
    phase: words(phase(line.phase)),
    members: number(line.members),
  });
  if (tab === 'sectors') {
    const missing = answer.items.filter((line) => line.missing.length > 0).length;
    return {
      summary: t('summary.sectors', { count: missing, all: answer.items.length }),
      rows: answer.items.map((line) => ({
        key: line.partnership.id,
        cells: {
          ...about(line),
          sectors: words(line.sectors.map((each) => `${sector(each.sector)}: ${each.members}`).join('; ')),
          missing: words(line.missing.map((code) => sector(code)).join(', ')),
        },
      })),
      columns: [...partnershipColumns, column('sectors', t('sectors')), column('missing', t('missing'))],
    };
  }
  if (tab === 'funding') {
    const sum = (field: 'funded' | 'unfunded' | 'fundingUnknown') =>
      answer.items.reduce((total, line) => total + line[field], 0);
    return {
      summary: t('summary.funding', {
        funded: sum('funded'),
        unfunded: sum('unfunded'),
        unknown: sum('fundingUnknown'),
      }),
      rows: answer.items.map((line) => ({
        key: line.partnership.id,
        cells: {
          ...about(line),
          funded: number(line.funded),
          unfunded: number(line.unfunded),
          unknown: number(line.fundingUnknown),
        },
      })),
      columns: [
        ...partnershipColumns,
        column('funded', t('funded'), { align: 'end' }),
        column('unfunded', t('unfunded'), { align: 'end' }),
        column('unknown', t('unknown'), { align: 'end' }),
      ],
    };
  }
  if (tab === 'moves') {
    const joined = answer.moves.filter(({ kind }) => kind === 'joined').length;
    return {
      summary: t('summary.moves', { joined, left: answer.moves.length - joined }),
      rows: answer.moves.map((move) => ({
        key: `${move.organization.id}|${move.partnership.id}|${move.kind}|${move.on}`,
        cells: {
          organization: organization(move.organization),
          partnership: partnership(move.partnership),
          kind: words(t(`kind.${move.kind}`)),
          on: { shown: <DateText value={move.on} />, raw: move.on },
          phase: words(phase(move.phase)),
          reason: words(reason(move.reason)),
        },
      })),
      columns: [
        column('organization', t('organization'), { rowHeader: true }),
        column('partnership', t('partnership')),
        column('kind', t('what')),
        column('on', t('on')),
        column('phase', t('phaseThen')),
        column('reason', t('reason')),
      ],
    };
  }
  return {
    summary: t('summary.shared', { count: answer.shared.length, all: answer.organizations }),
    rows: answer.shared.map((shared) => ({
      key: shared.organization.id,
      cells: {
        organization: organization(shared.organization),
        count: number(shared.partnerships.length),
        partnerships: {
          shown: (
            <ul>
              {shared.partnerships.map((one) => (
                <li key={one.id}>{partnership(one).shown}</li>
              ))}
            </ul>
          ),
          raw: shared.partnerships.map(name).join('; '),
        },
      },
    })),
    columns: [
      column('organization', t('organization'), { rowHeader: true }),
      column('count', t('count'), { align: 'end' }),
      column('partnerships', t('partnerships')),
    ],
  };
}
