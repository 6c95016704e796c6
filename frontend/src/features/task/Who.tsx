import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import type { AssignedTask } from './queries';

/** Who does it: person, organisation, post. */
export function Who({ task: { person, organization, post } }: { task: AssignedTask }) {
  const language = useLanguage();
  const named = [organization?.name, post?.name].map((name) => localizedString(name, language));
  return <>{[person, ...named].filter(Boolean).join(', ')}</>;
}
