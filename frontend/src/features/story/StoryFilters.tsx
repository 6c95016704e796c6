import { useSearch } from '@tanstack/react-router';
import { useGenerations } from '~/api/programmes';
import { useVocabulary } from '~/api/refData';
import { useMunicipalities } from '~/api/territories';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { LEVELS } from './model';
import { useStoryText } from './texts';

/** What the list of stories and their numbers can be narrowed by. */
export function StoryFilters() {
  const t = useStoryText();
  const phases = useVocabulary('partnershipPhases');
  const options = {
    domain: useVocabulary('changeDomains'),
    storyPhase: phases,
    level: LEVELS.map((value) => ({ value, label: t(`levels.${value}`) })),
    municipality: useMunicipalities(),
    generation: useGenerations(),
    phase: phases,
  };
  const names = Object.keys(options) as (keyof typeof options)[];
  return (
    <FilterBar active={activeFilters(useSearch({ strict: false }), options)} names={names}>
      {names.map((name) => (
        <FilterSelect key={name} name={name} label={t(`filter.${name}`)} options={options[name]} />
      ))}
    </FilterBar>
  );
}
