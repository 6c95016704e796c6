import { z } from 'zod';
import { optionalText } from '~/ui/form/schema';

/** A text in Dutch and French, either of which may be missing; nothing at all is undefined. */
export const localizedInput = (limit: number) =>
  z
    .object({ nl: optionalText(limit), fr: optionalText(limit) })
    .transform((value) => (value.nl || value.fr ? value : undefined));
