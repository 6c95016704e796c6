import { defineTexts } from '~/lib/i18n/defineTexts';

export const useSessionText = defineTexts('session', {
  nl: {
    signIn: 'Aanmelden',
    signOut: 'Afmelden',
    createAccount: 'Account maken',
    gateTitle: 'Meld u aan om verder te gaan',
    gateLead: 'Na het aanmelden komt u terug op deze pagina.',
    noAccessTitle: 'Deze pagina hoort niet bij uw account',
    noAccess: 'U bent aangemeld als {{name}}. Voor deze pagina is een andere rol nodig.',
    home: 'Naar de startpagina',
    unavailable: 'Aanmelden lukt nu niet: de aanmelddienst antwoordt niet. Openbare pagina’s blijven werken.',
    failed: 'Het aanmelden is niet afgerond. Probeer het opnieuw.',
    expired: 'Uw aanmelding is verlopen. Meld u opnieuw aan; u komt terug op deze pagina.',
  },
  fr: {
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
    createAccount: 'Créer un compte',
    gateTitle: 'Connectez-vous pour continuer',
    gateLead: 'Après la connexion, vous revenez à cette page.',
    noAccessTitle: 'Cette page n’est pas liée à votre compte',
    noAccess: 'Vous êtes connecté en tant que {{name}}. Cette page demande un autre rôle.',
    home: 'Vers la page d’accueil',
    unavailable:
      'La connexion est impossible pour l’instant : le service de connexion ne répond pas. Les pages publiques restent accessibles.',
    failed: 'La connexion n’a pas abouti. Réessayez.',
    expired: 'Votre connexion a expiré. Connectez-vous à nouveau ; vous reviendrez à cette page.',
  },
  en: {
    signIn: 'Sign in',
    signOut: 'Sign out',
    createAccount: 'Create an account',
    gateTitle: 'Sign in to go on',
    gateLead: 'After signing in you come back to this page.',
    noAccessTitle: 'This page does not belong to your account',
    noAccess: 'You are signed in as {{name}}. This page needs another role.',
    home: 'Go to the home page',
    unavailable:
      'Signing in does not work now: the sign-in service does not answer. Public pages keep working.',
    failed: 'Signing in was not completed. Try again.',
    expired: 'Your sign-in has expired. Sign in again; you come back to this page.',
  },
});
