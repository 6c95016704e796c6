import { z } from 'zod';
import type { Schema } from '~/api/schema';
import type { Organization } from '../model';
import { useEditText } from './editTexts';
import { hoursOf, hoursSchema, hoursValues } from './hours';
import { NO_WORDS, phoneField, words, wordsOf, wordsOrNone } from './pieces';

const { key } = useEditText;
const text = (limit: number) => z.string().max(limit, key('tooLong'));
/** Latitude and longitude as maps show them: 50.8467, 4.3525. */
const COORDINATES = /^\s*(-?\d{1,2}(?:\.\d{1,6})?)\s*[,;]\s*(-?\d{1,3}(?:\.\d{1,6})?)\s*$/;

export const HOURS = hoursSchema({
  wrong: key('hours.wrong'),
  order: key('hours.order'),
  overlap: key('hours.overlap'),
});

export const placesSchema = z.object({
  sites: z.array(
    z.object({
      // The list of fields has a key `id` of its own.
      siteId: z.string(),
      kind: z.enum(['operating', 'registered']),
      label: words(200, key('tooLong')),
      street: text(200),
      houseNumber: text(20),
      floor: text(60),
      postalCode: z.union([z.literal(''), z.string().regex(/^[1-9]\d{3}$/)], key('postalCodeWrong')),
      municipality: z.string(),
      neighborhood: z.string(),
      access: words(1000, key('tooLong')),
      accessFeatures: z.array(z.string()),
      accessibility: words(1000, key('tooLong')),
      publicTransport: words(500, key('tooLong')),
      phone: phoneField(key('phoneWrong')),
      coordinates: z
        .string()
        .refine((typed) => !typed.trim() || COORDINATES.test(typed), key('coordinatesWrong')),
      openingHours: HOURS,
      openingNote: words(500, key('tooLong')),
    }),
  ),
});

export type PlacesValues = z.output<typeof placesSchema>;

export const EMPTY_SITE: PlacesValues['sites'][number] = {
  siteId: '',
  kind: 'operating',
  label: NO_WORDS,
  street: '',
  houseNumber: '',
  floor: '',
  postalCode: '',
  municipality: '',
  neighborhood: '',
  access: NO_WORDS,
  accessFeatures: [],
  accessibility: NO_WORDS,
  publicTransport: NO_WORDS,
  phone: '',
  coordinates: '',
  openingHours: [],
  openingNote: NO_WORDS,
};

export function placesValues({ sites }: Organization): PlacesValues {
  return {
    sites: sites.map((given) => ({
      siteId: given.id,
      kind: given.kind,
      label: wordsOf(given.label),
      street: given.street ?? '',
      houseNumber: given.houseNumber ?? '',
      floor: given.floor ?? '',
      postalCode: given.postalCode ?? '',
      municipality: given.municipality ? String(given.municipality.nisCode) : '',
      neighborhood: given.neighborhood?.id ?? '',
      access: wordsOf(given.access),
      accessFeatures: given.accessFeatures,
      accessibility: wordsOf(given.accessibility),
      publicTransport: wordsOf(given.publicTransport),
      phone: given.phone ?? '',
      coordinates: given.coordinates
        ? `${Number(given.coordinates.latitude)}, ${Number(given.coordinates.longitude)}`
        : '',
      openingHours: hoursValues(given.openingHours),
      openingNote: wordsOf(given.openingNote),
    })),
  };
}

export function placesFields({ sites }: PlacesValues): Schema<'OrganizationFieldsPatch'> {
  return {
    sites: sites.map(({ siteId, ...given }) => ({
      id: siteId || undefined,
      kind: given.kind,
      label: wordsOrNone(given.label),
      street: given.street.trim() || undefined,
      houseNumber: given.houseNumber.trim() || undefined,
      floor: given.floor.trim() || undefined,
      postalCode: given.postalCode || undefined,
      municipality: given.municipality ? Number(given.municipality) : undefined,
      neighborhood: given.neighborhood || undefined,
      access: wordsOrNone(given.access),
      accessFeatures: given.accessFeatures,
      accessibility: wordsOrNone(given.accessibility),
      publicTransport: wordsOrNone(given.publicTransport),
      phone: given.phone.trim() || undefined,
      coordinates: coordinatesOf(given.coordinates),
      openingHours: hoursOf(given.openingHours),
      openingNote: wordsOrNone(given.openingNote),
    })),
  };
}

function coordinatesOf(typed: string): Schema<'SiteCoordinates'> | undefined {
  const [, latitude, longitude] = COORDINATES.exec(typed) ?? [];
  return latitude && longitude ? { latitude, longitude } : undefined;
}
