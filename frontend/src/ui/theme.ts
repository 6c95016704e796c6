import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

// White on shade 6 and 7 passes 4.5:1, so filled buttons read the same in light and dark.
const petrol: MantineColorsTuple = [
  '#eaf5f6',
  '#d3e8ea',
  '#a6d0d5',
  '#76b7bf',
  '#4ea1ab',
  '#2f8b97',
  '#1b7583',
  '#0f5f6c',
  '#0b4c57',
  '#073943',
];
const ochre: MantineColorsTuple = [
  '#fdf4e3',
  '#f9e6c4',
  '#f1cd8b',
  '#e8b350',
  '#dd9a22',
  '#c2800f',
  '#a0680a',
  '#7d5108',
  '#5f3d06',
  '#432b04',
];

// Mantine's own red is too light for words on a white page.
const red: MantineColorsTuple = [
  '#fdecea',
  '#f9d5d2',
  '#f3b0ab',
  '#f08e86',
  '#e0584e',
  '#c9362c',
  '#b3261e',
  '#a3211a',
  '#8a1a14',
  '#6d130f',
];

const night: MantineColorsTuple = [
  '#e6ecee',
  '#c3cdd0',
  '#9aa7ab',
  '#77848a',
  '#4a575c',
  '#364146',
  '#1d2427',
  '#14191b',
  '#0f1315',
  '#0a0d0e',
];

const FONT = '"Atkinson Hyperlegible", system-ui, sans-serif';

export const theme = createTheme({
  colors: { petrol, ochre, red, dark: night },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.32,
  fontFamily: FONT,
  headings: { fontFamily: FONT, fontWeight: '700', textWrap: 'balance' },
  fontSizes: { xs: '0.875rem', sm: '1rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  lineHeights: { md: '1.6' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The colour is told by the border and the icon; as a colour of words most are too light.
    Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
    Anchor: { defaultProps: { underline: 'always' } },
    Input: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    // Its header would count as the banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    Modal: {
      defaultProps: { size: 'lg' },
      styles: { title: { fontWeight: 700, fontSize: '1.25rem', lineHeight: 1.3 } },
    },
  },
  focusRing: 'never', // one ring for everything, see global.css
});

/** Mantine's greys are a little too light for small text; these pass WCAG AA on both pages. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1b2326',
    '--mantine-color-dimmed': '#4f5b60',
    '--mantine-color-placeholder': '#626e73',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': '#7b878c',
    '--mantine-color-anchor': '#0f5f6c',
  },
  dark: {
    '--mantine-color-body': '#14191b',
    '--mantine-color-text': '#e6ecee',
    '--mantine-color-dimmed': '#aab6ba',
    '--mantine-color-placeholder': '#98a4a8',
    '--mantine-color-error': '#ff9b90',
    '--mantine-color-default-border': '#77848a',
    '--mantine-color-default': '#1d2427',
    '--mantine-color-anchor': '#8fd0d8',
  },
});
