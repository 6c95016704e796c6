import type { Body } from './queries';
import { useBodyText } from './texts';

/** How often a body meets, in words. */
export function Rhythm({ rhythm }: { rhythm: Body['rhythm'] }) {
  const t = useBodyText();
  return <>{rhythm ? t(`rhythm.${rhythm.unit}`, { count: rhythm.every }) : t('rhythm.none')}</>;
}
