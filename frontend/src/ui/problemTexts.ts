import { type ApiProblem, isProblem } from '~/api/problem';
import { defineTexts } from '~/lib/i18n/defineTexts';
import { i18n } from '~/lib/i18n/i18n';

/**
 * One sentence per problem type that says what happened and what to do. Types that carry a
 * message about the case itself (badRequest and its issues) are shown with the words of the API.
 */
export const useProblemText = defineTexts('problem', {
  nl: {
    unreachable: 'De dienst antwoordt niet. Kijk uw verbinding na en probeer het over een ogenblik opnieuw.',
    unexpected: 'Er ging iets mis aan onze kant. Probeer het opnieuw; blijft het zo, laat het ons weten.',
    internalServerError:
      'Er ging iets mis aan onze kant. Probeer het opnieuw; blijft het zo, laat het ons weten.',
    badGateway: 'Een achterliggende dienst antwoordt niet. Probeer het over een ogenblik opnieuw.',
    serviceUnavailable:
      'De dienst is even niet beschikbaar. Er is niets half bewaard; probeer het over een ogenblik opnieuw.',
    badRequest: 'Niet alles kon worden aanvaard. Kijk de aangeduide punten na.',
    noAccessToken: 'Meld u aan om dit te zien of te doen.',
    invalidAccessToken: 'Uw aanmelding wordt niet aanvaard. Meld u opnieuw aan.',
    expiredAccessToken: 'Uw aanmelding is verlopen. Meld u opnieuw aan.',
    missingScope: 'Deze toepassing heeft hiervoor geen toegang gekregen.',
    missingPermission:
      'Met uw account kan dit niet. Denkt u dat het wel zou moeten? Vraag het aan wie de organisatie of het samenwerkingsverband beheert.',
    resourceNotFound: 'Dit bestaat niet, of niet meer op dit adres.',
    payloadTooLarge: 'Dit is te groot om te verzenden. Kort het in of splits het op.',
    tooManyRequests: 'Er kwamen veel vragen tegelijk. Wacht even en probeer het opnieuw.',
    tooManyFailedRequests: 'Er mislukten veel pogingen na elkaar. Wacht even en probeer het opnieuw.',
    unsupportedMediaType: 'Dit soort bestand wordt hier niet aanvaard.',
    notAcceptable: 'De gegevens bestaan niet in de gevraagde vorm.',
    methodNotAllowed: 'Dit kan hier niet.',
    potentialDuplicates:
      'Er bestaan al organisaties die hierop lijken. Kijk eerst of uw organisatie erbij staat.',
    overlappingMembership: 'Deze organisatie is in die periode al lid van dit samenwerkingsverband.',
    overlappingAppointment: 'Deze persoon vult deze functie in die periode al in.',
    reachIsNotParticipation: 'Bereik en participatie zijn verschillende maten. Ga na wat u precies telde.',
    periodLocked: 'Deze periode is afgesloten. Vraag aan de coördinator om ze weer open te zetten.',
    preconditionFailed: 'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe versie voor u bewaart.',
    preconditionRequired:
      'De versie van dit gegeven ontbreekt. Laad de pagina opnieuw en probeer het nog eens.',
    idempotencyConflict: 'Deze aanvraag is al onderweg. Wacht even en kijk of ze is doorgekomen.',
    stateConflict:
      'Dit kan niet meer in de huidige toestand. Laad de pagina opnieuw om te zien wat er veranderde.',
    signInUnavailable:
      'Aanmelden lukt nu niet: de aanmelddienst antwoordt niet. Openbare pagina’s blijven werken.',
  },
  fr: {
    unreachable: 'Le service ne répond pas. Vérifiez votre connexion et réessayez dans un instant.',
    unexpected: 'Quelque chose s’est mal passé de notre côté. Réessayez ; si cela continue, prévenez-nous.',
    internalServerError:
      'Quelque chose s’est mal passé de notre côté. Réessayez ; si cela continue, prévenez-nous.',
    badGateway: 'Un service en arrière-plan ne répond pas. Réessayez dans un instant.',
    serviceUnavailable:
      'Le service est momentanément indisponible. Rien n’a été enregistré à moitié ; réessayez dans un instant.',
    badRequest: 'Tout n’a pas pu être accepté. Vérifiez les points indiqués.',
    noAccessToken: 'Connectez-vous pour voir ou faire ceci.',
    invalidAccessToken: 'Votre connexion n’est pas acceptée. Connectez-vous à nouveau.',
    expiredAccessToken: 'Votre connexion a expiré. Connectez-vous à nouveau.',
    missingScope: 'Cette application n’a pas reçu l’accès nécessaire.',
    missingPermission:
      'Votre compte ne le permet pas. Si vous pensez que cela devrait être possible, demandez-le à qui gère l’organisation ou le partenariat.',
    resourceNotFound: 'Ceci n’existe pas, ou plus à cette adresse.',
    payloadTooLarge: 'C’est trop volumineux pour être envoyé. Raccourcissez ou envoyez en plusieurs parties.',
    tooManyRequests: 'Beaucoup de demandes sont arrivées en même temps. Attendez un peu et réessayez.',
    tooManyFailedRequests: 'Beaucoup d’essais ont échoué à la suite. Attendez un peu et réessayez.',
    unsupportedMediaType: 'Ce type de fichier n’est pas accepté ici.',
    notAcceptable: 'Les données n’existent pas sous la forme demandée.',
    methodNotAllowed: 'Ce n’est pas possible ici.',
    potentialDuplicates:
      'Des organisations semblables existent déjà. Regardez d’abord si la vôtre s’y trouve.',
    overlappingMembership: 'Cette organisation est déjà membre de ce partenariat pendant cette période.',
    overlappingAppointment: 'Cette personne occupe déjà cette fonction pendant cette période.',
    reachIsNotParticipation:
      'Le public touché et la participation sont deux mesures différentes. Vérifiez ce que vous avez compté.',
    periodLocked: 'Cette période est clôturée. Demandez à la coordination de la rouvrir.',
    preconditionFailed:
      'Quelqu’un d’autre a modifié ces données entre-temps. Regardez la nouvelle version avant d’enregistrer.',
    preconditionRequired: 'La version de cette donnée manque. Rechargez la page et réessayez.',
    idempotencyConflict: 'Cette demande est déjà en cours. Attendez un peu et vérifiez si elle est arrivée.',
    stateConflict: 'Ce n’est plus possible dans l’état actuel. Rechargez la page pour voir ce qui a changé.',
    signInUnavailable:
      'La connexion est impossible pour l’instant : le service de connexion ne répond pas. Les pages publiques restent accessibles.',
  },
  en: {
    unreachable: 'The service does not answer. Check your connection and try again in a moment.',
    unexpected: 'Something went wrong on our side. Try again; if it keeps happening, let us know.',
    internalServerError: 'Something went wrong on our side. Try again; if it keeps happening, let us know.',
    badGateway: 'A service behind this one does not answer. Try again in a moment.',
    serviceUnavailable: 'The service is unavailable for a moment. Nothing was half saved; try again shortly.',
    badRequest: 'Not everything could be accepted. Check the points shown.',
    noAccessToken: 'Sign in to see or do this.',
    invalidAccessToken: 'Your sign-in is not accepted. Sign in again.',
    expiredAccessToken: 'Your sign-in has expired. Sign in again.',
    missingScope: 'This application was not given access to this.',
    missingPermission:
      'Your account does not allow this. If you think it should, ask whoever manages the organisation or the partnership.',
    resourceNotFound: 'This does not exist, or no longer at this address.',
    payloadTooLarge: 'This is too large to send. Shorten it or split it up.',
    tooManyRequests: 'Many requests came at once. Wait a moment and try again.',
    tooManyFailedRequests: 'Many attempts in a row did not succeed. Wait a moment and try again.',
    unsupportedMediaType: 'This kind of file is not accepted here.',
    notAcceptable: 'The data does not exist in the form asked for.',
    methodNotAllowed: 'This is not possible here.',
    potentialDuplicates:
      'Organisations that look like this one already exist. First see whether yours is among them.',
    overlappingMembership: 'This organisation is already a member of this partnership in that period.',
    overlappingAppointment: 'This person already holds this post in that period.',
    reachIsNotParticipation:
      'Reach and participation are different measures. Check what exactly you counted.',
    periodLocked: 'This period is closed. Ask the coordinator to open it again.',
    preconditionFailed: 'Someone else changed this in the meantime. Look at the new version before you save.',
    preconditionRequired: 'The version of this record is missing. Reload the page and try again.',
    idempotencyConflict: 'This request is already on its way. Wait a moment and see whether it came through.',
    stateConflict: 'This is no longer possible in the current state. Reload the page to see what changed.',
    signInUnavailable:
      'Signing in does not work now: the sign-in service does not answer. Public pages keep working.',
  },
});

type ProblemKey = Parameters<ReturnType<typeof useProblemText>>[0];

/** The sentence for a failure; a type we have no sentence for speaks with the words of the API. */
/** Types of which the API alone knows what this case is about; it says so in the language of the page. */
const ABOUT_THE_CASE = new Set(['stateConflict', 'missingPermission']);

export function useProblemSentence(): (failure: unknown) => string {
  const t = useProblemText();
  return (failure) => {
    if (!isProblem(failure)) return t('unexpected');
    if (ABOUT_THE_CASE.has(failure.code) && failure.detail) return failure.detail;
    if (i18n.exists(failure.code, { ns: useProblemText.namespace })) return t(failure.code as ProblemKey);
    return wordsOfTheApi(failure) ?? t('unexpected');
  };
}

function wordsOfTheApi(problem: ApiProblem): string | undefined {
  return problem.detail || problem.title || undefined;
}
