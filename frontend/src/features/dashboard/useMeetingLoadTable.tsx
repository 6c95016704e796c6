import { useVocabularyLabel } from '~/api/refData';
import { formatDecimal } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type AnswerTable, column, useRecordCells, words } from './answerTable';
import type { MeetingLoad } from './meetingLoadQueries';
import { useMeetingLoadText } from './meetingLoadTexts';

/** What meeting asks, per organisation or per partnership, as a table. */
export function useMeetingLoadTable(answer: MeetingLoad, tab?: 'partnerships'): AnswerTable {
  const t = useMeetingLoadText();
  const language = useLanguage();
  const phase = useVocabularyLabel('partnershipPhases');
  const purpose = useVocabularyLabel('meetingPurposes');
  const { organization, partnership } = useRecordCells();
  const number = (value: number) => words(String(value));
  const decimal = (value?: string) =>
    value === undefined ? words('–') : { shown: formatDecimal(value, language), raw: value };
  const ofWhom = (all: number, came: number) => words(t('ofWhom', { all, came }));
  if (tab === 'partnerships') {
    return {
      summary: t('summary.partnerships', {
        count: answer.partnerships.reduce((sum, { meetings }) => sum + meetings, 0),
      }),
      rows: answer.partnerships.map((line) => ({
        key: `${line.partnership.id}|${line.phase}`,
        cells: {
          partnership: partnership(line.partnership),
          phase: words(phase(line.phase)),
          meetings: number(line.meetings),
          hours: decimal(line.hours),
          present: decimal(line.present),
          members: ofWhom(line.members, line.membersWhoCame),
          committee: ofWhom(line.committee, line.committeeWhoCame),
        },
      })),
      columns: [
        column('partnership', t('partnership'), { rowHeader: true }),
        column('phase', t('phase')),
        column('meetings', t('meetings'), { align: 'end' }),
        column('hours', t('hours'), { align: 'end' }),
        column('present', t('present'), { align: 'end' }),
        column('members', t('members')),
        column('committee', t('committee')),
      ],
    };
  }
  return {
    summary: t('summary.organizations', {
      count: new Set(answer.items.map((load) => load.organization.id)).size,
    }),
    rows: answer.items.map((load) => ({
      key: `${load.organization.id}|${load.phase}`,
      cells: {
        organization: organization(load.organization),
        phase: words(phase(load.phase)),
        meetings: number(load.meetings),
        hours: decimal(load.hours),
        partnerships: number(load.partnerships),
        bodies: number(load.bodies),
        purposes: words(load.purposes.map((each) => `${purpose(each.purpose)}: ${each.meetings}`).join('; ')),
      },
    })),
    columns: [
      column('organization', t('organization'), { rowHeader: true }),
      column('phase', t('phase')),
      column('meetings', t('meetings'), { align: 'end' }),
      column('hours', t('hours'), { align: 'end' }),
      column('partnerships', t('partnerships'), { align: 'end' }),
      column('bodies', t('bodies'), { align: 'end' }),
      column('purposes', t('purposes')),
    ],
  };
}
