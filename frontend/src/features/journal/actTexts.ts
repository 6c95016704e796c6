import type { Schema } from '~/api/schema';
import { defineTexts } from '~/lib/i18n/defineTexts';

/** What can be done, as the contract lists it. */
export type Act = Schema<'JournalEntry'>['act'];

/** A sentence for every act; one that is missing here, in any language, does not compile. */
const nl = {
  // organisation
  organizationAdded: 'De organisatie is opgenomen in het register.',
  organizationEdited: 'De fiche van de organisatie is gewijzigd.',
  organizationConfirmed: 'De gegevens van de organisatie zijn bevestigd.',
  organizationMerged: 'De fiche is opgegaan in een andere fiche van dezelfde organisatie.',
  organizationMergeUndone: 'De samenvoeging van twee fiches is ongedaan gemaakt.',
  duplicateRuledOut: 'Twee fiches zijn nagekeken: het zijn verschillende organisaties.',
  duplicateReopened: 'Twee fiches worden opnieuw nagekeken.',
  organizationVerified: 'Er is nagegaan of de organisatie nog werkt.',
  profileSigned: 'De beschrijving van de organisatie is ondertekend.',
  serviceAdded: 'Een dienst is toegevoegd.',
  serviceEdited: 'Een dienst is gewijzigd.',
  referralsStated: 'Er is aangegeven of een dienst doorverwijzingen aanneemt.',
  organizationImported: 'De organisatie is overgenomen uit een gids.',
  organizationSynchronized: 'De gegevens zijn bijgewerkt uit een gids.',

  // people of an organisation
  organizationUserAdded: 'Iemand kreeg toegang tot de organisatie.',
  organizationUserChanged: 'Iemand kreeg een andere rol in de organisatie.',
  organizationUserEnded: 'Iemand werkt niet meer voor de organisatie.',
  organizationTransferred: 'De organisatie is aan een andere eigenaar overgedragen.',
  organizationUserInvited: 'Iemand is uitgenodigd om voor de organisatie te werken.',
  organizationInvitationResent: 'Een uitnodiging is opnieuw verstuurd.',
  organizationInvitationWithdrawn: 'Een uitnodiging is ingetrokken.',
  organizationInvitationAccepted: 'Een uitnodiging is aanvaard.',
  joinRequested: 'Iemand vroeg om voor de organisatie te mogen optreden.',
  joinAccepted: 'Het aansluitingsverzoek is aanvaard.',
  joinRefused: 'Het aansluitingsverzoek is geweigerd.',
  joinWithdrawn: 'Het aansluitingsverzoek is ingetrokken.',
  joinReminded: 'Aan het aansluitingsverzoek is herinnerd.',

  // registration
  registrationStarted: 'Een registratie is begonnen.',
  registrationEdited: 'De registratie is gewijzigd.',
  registrationSubmitted: 'De registratie is ingediend.',
  registrationReturned: 'De registratie is teruggestuurd met een vraag.',
  registrationAccepted: 'De registratie is aanvaard.',
  registrationRefused: 'De registratie is geweigerd.',
  registrationWithdrawn: 'De registratie is ingetrokken.',

  // partnership
  partnershipFounded: 'Het samenwerkingsverband is opgenomen in het register.',
  partnershipEdited: 'De gegevens van het samenwerkingsverband zijn gewijzigd.',
  phaseEntered: 'Het samenwerkingsverband ging naar een volgende fase.',

  // network
  networkAdded: 'Het netwerk is opgenomen in het register.',
  networkEdited: 'De gegevens van het netwerk zijn gewijzigd.',
  networkVerified: 'De gegevens van het netwerk zijn nagekeken.',
  networkDoubted: 'De gegevens van het netwerk gelden niet langer als nagekeken.',
  networkArchived: 'Het netwerk is gearchiveerd.',
  networkRestored: 'Het netwerk is uit het archief gehaald.',
  networkKeptApart: 'Twee netwerken die op elkaar lijken, zijn uit elkaar gehouden.',
  networkMerged: 'Het netwerk ging op in een ander.',
  networkAbsorbed: 'Het netwerk nam een dubbele inschrijving over.',
  networkSuggestionMade: 'Er is een verbetering voorgesteld.',
  networkSuggestionDecided: 'Er is geantwoord op een voorgestelde verbetering.',
  networkAttendanceStated: 'De organisatie neemt deel aan een netwerk.',
  networkAttendanceCorrected: 'De deelname aan een netwerk is verbeterd.',
  networkAttendanceEnded: 'De deelname aan een netwerk is beëindigd.',

  // link between partnerships
  partnershipLinkProposed: 'Er is een band met een ander samenwerkingsverband voorgesteld.',
  partnershipLinkRecorded: 'Er is een band met een netwerk genoteerd.',
  partnershipLinkAccepted: 'De band is aanvaard.',
  partnershipLinkDeclined: 'De band is niet aanvaard.',
  partnershipLinkWithdrawn: 'Het voorstel voor een band is ingetrokken.',
  partnershipLinkObserved: 'Een kant zei hoe zij de band ziet.',
  partnershipLinkEnded: 'De band is beëindigd.',

  // vocabulary
  termAdded: 'Een term is toegevoegd aan een lijst.',
  termEdited: 'De woorden van een term zijn gewijzigd.',
  termRetired: 'Een term wordt niet meer aangeboden.',
  termReopened: 'Een term wordt opnieuw aangeboden.',
  vocabularyReordered: 'De volgorde van een lijst is gewijzigd.',

  // membership
  membershipBegan: 'De organisatie werd lid.',
  membershipEdited: 'Het lidmaatschap is gewijzigd.',
  membershipEnded: 'Het lidmaatschap is beëindigd.',
  membershipMoved: 'Het lidmaatschap ging mee naar een andere fiche van dezelfde organisatie.',
  membershipCombined:
    'Het lidmaatschap is samengevoegd met dat van een andere fiche van dezelfde organisatie.',
  membershipMovedBack: 'Het lidmaatschap ging terug naar de fiche waar het vandaan kwam.',
  membershipApplied: 'De organisatie vroeg om lid te worden.',
  membershipInvited: 'De organisatie is uitgenodigd om lid te worden.',
  membershipRequestAccepted: 'Het antwoord op de aanvraag of uitnodiging was ja.',
  membershipRequestDeclined: 'Het antwoord op de aanvraag of uitnodiging was nee.',
  membershipRequestWithdrawn: 'De aanvraag of uitnodiging is ingetrokken.',
  membershipProposed: 'Een lid stelde een organisatie voor als lid.',
  membershipRequestAgreed: 'Een van de kanten ging akkoord met het lidmaatschap.',
  membershipDescribed: 'Het lid paste aan wat het inbrengt.',
  membershipSlept: 'Het lid slaapt een tijd.',
  membershipWoke: 'Het lid is weer actief.',
  membershipRecognitionStated: 'Een lokaal bestuur sprak zich uit over het lid.',
  membershipContactNamed: 'Het lid gaf een contactpersoon door.',
  membershipContactConfirmed: 'De contactpersoon van het lid is bevestigd.',
  membershipFunctionsStated: 'Het lid zei welke functies het opneemt.',
  confirmationRoundStarted: 'Aan alle leden is gevraagd of ze lid willen blijven.',
  confirmationAnswered: 'Het lid antwoordde of het lid blijft.',
  followBegan: 'Iemand volgt het samenwerkingsverband.',
  followEnded: 'Iemand volgt het samenwerkingsverband niet meer.',
  delegateNamed: 'Het lid wees een afgevaardigde aan.',
  delegateChanged: 'De gegevens van een afgevaardigde zijn gewijzigd.',
  delegateEnded: 'Een afgevaardigde stopte.',
  agreementRecorded: 'Een afspraak tussen partners is opgenomen.',
  agreementChanged: 'De gegevens van een afspraak zijn gewijzigd.',
  agreementVersionAdded: 'Een afspraak kreeg een nieuwe versie.',
  agreementSigned: 'Een partij tekende een afspraak.',

  // coordination
  postCreated: 'Een post is aangemaakt.',
  postChanged: 'De post is gewijzigd.',
  postEnded: 'De post is beëindigd.',
  appointmentMade: 'Er is iemand aangesteld.',
  appointmentCorrected: 'De aanstelling is verbeterd.',
  appointmentEnded: 'De aanstelling is beëindigd.',

  // indicator
  indicatorDefined: 'Een indicator is gedefinieerd.',
  indicatorReworded: 'Het ontwerp van de definitie is gewijzigd.',
  indicatorApproved: 'De definitie is goedgekeurd.',
  indicatorVersionStarted: 'Een nieuwe versie van de definitie is begonnen.',
  indicatorAssigned: 'De indicator wordt voortaan opgevolgd.',
  indicatorAssignmentEnded: 'De opvolging van de indicator is beëindigd.',

  // figure
  observationEntered: 'Een cijfer is ingevuld.',
  observationCorrected: 'Het cijfer is verbeterd.',
  observationSubmitted: 'Het cijfer is ingediend.',
  observationReturned: 'Het cijfer is teruggestuurd met een vraag.',
  observationValidated: 'Het cijfer is gevalideerd.',
  observationAccepted: 'Het gewest aanvaardde het cijfer.',
  observationPublished: 'Het cijfer is gepubliceerd.',

  // account
  languageChosen: 'De taal van de mails is gewijzigd.',
  personNamed: 'Een persoon is toegevoegd.',
  personErased: 'De gegevens van een persoon zijn gewist.',
} satisfies Record<Act, string>;

const fr = {
  // organisation
  organizationAdded: 'L’organisation a été inscrite au registre.',
  organizationEdited: 'La fiche de l’organisation a été modifiée.',
  organizationConfirmed: 'Les données de l’organisation ont été confirmées.',
  organizationMerged: 'La fiche a été reprise dans une autre fiche de la même organisation.',
  organizationMergeUndone: 'La fusion de deux fiches a été annulée.',
  duplicateRuledOut: 'Deux fiches ont été vérifiées : ce sont des organisations différentes.',
  duplicateReopened: 'Deux fiches sont à nouveau à vérifier.',
  organizationVerified: 'Il a été vérifié si l’organisation est encore active.',
  profileSigned: 'La description de l’organisation a été signée.',
  serviceAdded: 'Un service a été ajouté.',
  serviceEdited: 'Un service a été modifié.',
  referralsStated: 'Il a été indiqué si un service accepte des orientations.',
  organizationImported: 'L’organisation a été reprise d’un répertoire.',
  organizationSynchronized: 'Les données ont été mises à jour à partir d’un répertoire.',

  // people of an organisation
  organizationUserAdded: 'Une personne a reçu accès à l’organisation.',
  organizationUserChanged: 'Une personne a reçu un autre rôle dans l’organisation.',
  organizationUserEnded: 'Une personne n’agit plus pour l’organisation.',
  organizationTransferred: 'L’organisation a été transférée à une autre personne.',
  organizationUserInvited: 'Une personne a été invitée à agir pour l’organisation.',
  organizationInvitationResent: 'Une invitation a été renvoyée.',
  organizationInvitationWithdrawn: 'Une invitation a été retirée.',
  organizationInvitationAccepted: 'Une invitation a été acceptée.',
  joinRequested: 'Une personne a demandé à pouvoir agir pour l’organisation.',
  joinAccepted: 'La demande de rattachement a été acceptée.',
  joinRefused: 'La demande de rattachement a été refusée.',
  joinWithdrawn: 'La demande de rattachement a été retirée.',
  joinReminded: 'La demande de rattachement a été rappelée.',

  // registration
  registrationStarted: 'Une inscription a été commencée.',
  registrationEdited: 'L’inscription a été modifiée.',
  registrationSubmitted: 'L’inscription a été soumise.',
  registrationReturned: 'L’inscription a été renvoyée avec une question.',
  registrationAccepted: 'L’inscription a été acceptée.',
  registrationRefused: 'L’inscription a été refusée.',
  registrationWithdrawn: 'L’inscription a été retirée.',

  // partnership
  partnershipFounded: 'Le partenariat a été inscrit au registre.',
  partnershipEdited: 'Les données du partenariat ont été modifiées.',
  phaseEntered: 'Le partenariat est passé à la phase suivante.',

  // network
  networkAdded: 'Le réseau a été inscrit au registre.',
  networkEdited: 'Les données du réseau ont été modifiées.',
  networkVerified: 'Les données du réseau ont été vérifiées.',
  networkDoubted: 'Les données du réseau ne sont plus considérées comme vérifiées.',
  networkArchived: 'Le réseau a été archivé.',
  networkRestored: 'Le réseau a été sorti des archives.',
  networkKeptApart: 'Deux réseaux qui se ressemblent ont été distingués.',
  networkMerged: 'Le réseau a été fusionné dans un autre.',
  networkAbsorbed: 'Le réseau a repris une inscription en double.',
  networkSuggestionMade: 'Une correction a été proposée.',
  networkSuggestionDecided: 'Une correction proposée a reçu une réponse.',
  networkAttendanceStated: 'L’organisation participe à un réseau.',
  networkAttendanceCorrected: 'La participation à un réseau a été corrigée.',
  networkAttendanceEnded: 'La participation à un réseau a pris fin.',

  // link between partnerships
  partnershipLinkProposed: 'Un lien avec un autre partenariat a été proposé.',
  partnershipLinkRecorded: 'Un lien avec un réseau a été noté.',
  partnershipLinkAccepted: 'Le lien a été accepté.',
  partnershipLinkDeclined: 'Le lien n’a pas été accepté.',
  partnershipLinkWithdrawn: 'La proposition de lien a été retirée.',
  partnershipLinkObserved: 'Une partie a dit comment elle voit le lien.',
  partnershipLinkEnded: 'Le lien a pris fin.',

  // vocabulary
  termAdded: 'Un terme a été ajouté à une liste.',
  termEdited: 'Les mots d’un terme ont été modifiés.',
  termRetired: 'Un terme n’est plus proposé.',
  termReopened: 'Un terme est à nouveau proposé.',
  vocabularyReordered: 'L’ordre d’une liste a été modifié.',

  // membership
  membershipBegan: 'L’organisation est devenue membre.',
  membershipEdited: 'L’adhésion a été modifiée.',
  membershipEnded: 'L’adhésion a pris fin.',
  membershipMoved: 'L’adhésion a suivi vers une autre fiche de la même organisation.',
  membershipCombined: 'L’adhésion a été réunie avec celle d’une autre fiche de la même organisation.',
  membershipMovedBack: 'L’adhésion est retournée à la fiche d’où elle venait.',
  membershipApplied: 'L’organisation a demandé à devenir membre.',
  membershipInvited: 'L’organisation a été invitée à devenir membre.',
  membershipRequestAccepted: 'La réponse à la candidature ou à l’invitation a été oui.',
  membershipRequestDeclined: 'La réponse à la candidature ou à l’invitation a été non.',
  membershipRequestWithdrawn: 'La candidature ou l’invitation a été retirée.',
  membershipProposed: 'Un membre a proposé une organisation comme membre.',
  membershipRequestAgreed: 'Un des côtés a marqué son accord sur l’adhésion.',
  membershipDescribed: 'Le membre a modifié ce qu’il apporte.',
  membershipSlept: 'Le membre est en veille pour un temps.',
  membershipWoke: 'Le membre est de nouveau actif.',
  membershipRecognitionStated: 'Une autorité locale s’est prononcée sur le membre.',
  membershipContactNamed: 'Le membre a indiqué une personne de contact.',
  membershipContactConfirmed: 'La personne de contact du membre est confirmée.',
  membershipFunctionsStated: 'Le membre a dit quelles fonctions il assure.',
  confirmationRoundStarted: 'Il a été demandé à tous les membres s’ils souhaitent le rester.',
  confirmationAnswered: 'Le membre a répondu s’il le reste.',
  followBegan: 'Quelqu’un suit le partenariat.',
  followEnded: 'Quelqu’un ne suit plus le partenariat.',
  delegateNamed: 'Le membre a désigné un·e délégué·e.',
  delegateChanged: 'Les données d’un·e délégué·e ont été modifiées.',
  delegateEnded: 'Un·e délégué·e a cessé.',
  agreementRecorded: 'Un accord entre partenaires a été enregistré.',
  agreementChanged: 'Les données d’un accord ont été modifiées.',
  agreementVersionAdded: 'Un accord a reçu une nouvelle version.',
  agreementSigned: 'Une partie a signé un accord.',

  // coordination
  postCreated: 'Un poste a été créé.',
  postChanged: 'Le poste a été modifié.',
  postEnded: 'Le poste a été supprimé.',
  appointmentMade: 'Une désignation a été faite.',
  appointmentCorrected: 'La désignation a été corrigée.',
  appointmentEnded: 'La désignation a pris fin.',

  // indicator
  indicatorDefined: 'Un indicateur a été défini.',
  indicatorReworded: 'Le brouillon de la définition a été modifié.',
  indicatorApproved: 'La définition a été approuvée.',
  indicatorVersionStarted: 'Une nouvelle version de la définition a été commencée.',
  indicatorAssigned: 'L’indicateur est désormais suivi.',
  indicatorAssignmentEnded: 'Le suivi de l’indicateur a pris fin.',

  // figure
  observationEntered: 'Un chiffre a été introduit.',
  observationCorrected: 'Le chiffre a été corrigé.',
  observationSubmitted: 'Le chiffre a été soumis.',
  observationReturned: 'Le chiffre a été renvoyé avec une question.',
  observationValidated: 'Le chiffre a été validé.',
  observationAccepted: 'La Région a accepté le chiffre.',
  observationPublished: 'Le chiffre a été publié.',

  // account
  languageChosen: 'La langue des e-mails a été modifiée.',
  personNamed: 'Une personne a été ajoutée.',
  personErased: 'Les données d’une personne ont été effacées.',
} satisfies Record<Act, string>;

const en = {
  // organisation
  organizationAdded: 'The organisation was added to the register.',
  organizationEdited: 'The record of the organisation was changed.',
  organizationConfirmed: 'The organisation’s data were confirmed.',
  organizationMerged: 'The record was taken up in another record of the same organisation.',
  organizationMergeUndone: 'The merge of two records was undone.',
  duplicateRuledOut: 'Two records were looked at: they are different organisations.',
  duplicateReopened: 'Two records are to be looked at again.',
  organizationVerified: 'It was checked whether the organisation still works.',
  profileSigned: 'The description of the organisation was signed.',
  serviceAdded: 'A service was added.',
  serviceEdited: 'A service was changed.',
  referralsStated: 'It was stated whether a service accepts referrals.',
  organizationImported: 'The organisation was taken over from a directory.',
  organizationSynchronized: 'The data were updated from a directory.',

  // people of an organisation
  organizationUserAdded: 'Somebody was given access to the organisation.',
  organizationUserChanged: 'Somebody was given another role for the organisation.',
  organizationUserEnded: 'Somebody no longer acts for the organisation.',
  organizationTransferred: 'The organisation was handed over to another owner.',
  organizationUserInvited: 'Somebody was invited to act for the organisation.',
  organizationInvitationResent: 'An invitation was sent again.',
  organizationInvitationWithdrawn: 'An invitation was withdrawn.',
  organizationInvitationAccepted: 'An invitation was accepted.',
  joinRequested: 'Somebody asked to act for the organisation.',
  joinAccepted: 'The join request was accepted.',
  joinRefused: 'The join request was refused.',
  joinWithdrawn: 'The join request was withdrawn.',
  joinReminded: 'A reminder of the join request was sent.',

  // registration
  registrationStarted: 'A registration was begun.',
  registrationEdited: 'The registration was changed.',
  registrationSubmitted: 'The registration was submitted.',
  registrationReturned: 'The registration was returned with a question.',
  registrationAccepted: 'The registration was accepted.',
  registrationRefused: 'The registration was refused.',
  registrationWithdrawn: 'The registration was withdrawn.',

  // partnership
  partnershipFounded: 'The partnership was added to the register.',
  partnershipEdited: 'The partnership’s data were changed.',
  phaseEntered: 'The partnership entered its next phase.',

  // network
  networkAdded: 'The network was added to the register.',
  networkEdited: 'The data of the network were changed.',
  networkVerified: 'The data of the network were checked.',
  networkDoubted: 'The data of the network no longer count as checked.',
  networkArchived: 'The network was archived.',
  networkRestored: 'The network was taken out of the archive.',
  networkKeptApart: 'Two networks that look alike were kept apart.',
  networkMerged: 'The network was merged into another one.',
  networkAbsorbed: 'The network took over a double entry.',
  networkSuggestionMade: 'A correction was suggested.',
  networkSuggestionDecided: 'A suggested correction was answered.',
  networkAttendanceStated: 'The organisation attends a network.',
  networkAttendanceCorrected: 'The attendance at a network was corrected.',
  networkAttendanceEnded: 'The attendance at a network ended.',

  // link between partnerships
  partnershipLinkProposed: 'A link with another partnership was proposed.',
  partnershipLinkRecorded: 'A link with a network was recorded.',
  partnershipLinkAccepted: 'The link was accepted.',
  partnershipLinkDeclined: 'The link was declined.',
  partnershipLinkWithdrawn: 'The proposed link was withdrawn.',
  partnershipLinkObserved: 'One side said how it sees the link.',
  partnershipLinkEnded: 'The link ended.',

  // vocabulary
  termAdded: 'A term was added to a list.',
  termEdited: 'The words of a term were changed.',
  termRetired: 'A term is no longer offered.',
  termReopened: 'A term is offered again.',
  vocabularyReordered: 'The order of a list was changed.',

  // membership
  membershipBegan: 'The organisation became a member.',
  membershipEdited: 'The membership was changed.',
  membershipEnded: 'The membership was ended.',
  membershipMoved: 'The membership went along to another record of the same organisation.',
  membershipCombined: 'The membership was combined with that of another record of the same organisation.',
  membershipMovedBack: 'The membership went back to the record it came from.',
  membershipApplied: 'The organisation asked to become a member.',
  membershipInvited: 'The organisation was invited to become a member.',
  membershipRequestAccepted: 'The answer to the application or invitation was yes.',
  membershipRequestDeclined: 'The answer to the application or invitation was no.',
  membershipRequestWithdrawn: 'The application or invitation was withdrawn.',
  membershipProposed: 'A member proposed an organisation for membership.',
  membershipRequestAgreed: 'One of the sides agreed to the membership.',
  membershipDescribed: 'The member changed what it brings.',
  membershipSlept: 'The member sleeps for a while.',
  membershipWoke: 'The member is active again.',
  membershipRecognitionStated: 'A local authority said how it sees the member.',
  membershipContactNamed: 'The member named a contact.',
  membershipContactConfirmed: 'The contact of the member was confirmed.',
  membershipFunctionsStated: 'The member said which functions it fulfils.',
  confirmationRoundStarted: 'All members were asked whether they want to stay.',
  confirmationAnswered: 'The member answered whether it stays.',
  followBegan: 'Somebody follows the partnership.',
  followEnded: 'Somebody stopped following the partnership.',
  delegateNamed: 'The member named a delegate.',
  delegateChanged: 'The details of a delegate were changed.',
  delegateEnded: 'A delegate stopped.',
  agreementRecorded: 'An agreement between partners was recorded.',
  agreementChanged: 'The details of an agreement were changed.',
  agreementVersionAdded: 'An agreement got a new version.',
  agreementSigned: 'A party signed an agreement.',

  // coordination
  postCreated: 'A post was created.',
  postChanged: 'The post was changed.',
  postEnded: 'The post was ended.',
  appointmentMade: 'An appointment was made.',
  appointmentCorrected: 'The appointment was corrected.',
  appointmentEnded: 'The appointment was ended.',

  // indicator
  indicatorDefined: 'An indicator was defined.',
  indicatorReworded: 'The draft of the definition was changed.',
  indicatorApproved: 'The definition was approved.',
  indicatorVersionStarted: 'A new version of the definition was begun.',
  indicatorAssigned: 'The indicator is followed from now on.',
  indicatorAssignmentEnded: 'Following the indicator was ended.',

  // figure
  observationEntered: 'A figure was entered.',
  observationCorrected: 'The figure was corrected.',
  observationSubmitted: 'The figure was submitted.',
  observationReturned: 'The figure was returned with a question.',
  observationValidated: 'The figure was validated.',
  observationAccepted: 'The region accepted the figure.',
  observationPublished: 'The figure was published.',

  // account
  languageChosen: 'The language of mails was changed.',
  personNamed: 'A person was added.',
  personErased: 'The data of a person were erased.',
} satisfies Record<Act, string>;

export const useActText = defineTexts('journalActs', { nl, fr, en });
