// No mail adapter is configured: nothing that Payload would write can arrive.
const askSomebody =
  'Schutznetz verschickt keine E-Mails. Bitte wenden Sie sich an Ihre Koordination oder an die Administration: Dort kann man ein neues Passwort für Sie setzen.';

/** Payload's German says Du; in the offices it is Sie. The texts that editors meet, by Payload's keys. */
export const germanTexts = {
  authentication: {
    beginCreateFirstUser: 'Legen Sie das erste Konto an. Es verwaltet alle anderen.',
    checkYourEmailForPasswordReset: askSomebody,
    emailSent: 'Es wurde keine E-Mail verschickt',
    forgotPasswordEmailInstructions: askSomebody,
    forgotPasswordUsernameInstructions: askSomebody,
    loggedIn: 'Um sich mit einem anderen Konto anzumelden, melden Sie sich bitte zuerst <0>ab</0>.',
    loggedInChangePassword: 'Ihr Passwort ändern Sie in Ihrem <0>Konto</0>.',
    loggedOutInactivity: 'Sie wurden abgemeldet, weil Sie längere Zeit nichts getan haben.',
    loggedOutSuccessfully: 'Sie sind abgemeldet.',
    loginWithAnotherUser: 'Um sich mit einem anderen Konto anzumelden, melden Sie sich bitte zuerst <0>ab</0>.',
    resetYourPassword: 'Ihr Passwort zurücksetzen',
    youAreInactive: 'Sie haben längere Zeit nichts getan und werden gleich abgemeldet. Möchten Sie angemeldet bleiben?',
    youAreReceivingResetPassword:
      'Für Ihr Konto wurde ein neues Passwort angefordert. Bitte öffnen Sie diese Adresse, um es festzulegen:',
    youDidNotRequestPassword: 'Wenn Sie das nicht waren, müssen Sie nichts tun. Ihr Passwort bleibt, wie es ist.',
  },
  dashboard: {
    discardMessage:
      'Sie haben die Anordnung der Startseite geändert und noch nicht gespeichert. Möchten Sie die Änderungen verwerfen?',
    noItems: 'Ihre Startseite ist leer. Im Menü „Dashboard“ oben können Sie ihr etwas hinzufügen.',
    searchWidgets: 'Bausteine suchen',
  },
  error: {
    deletingTitle:
      'Beim Löschen von {{title}} ist ein Fehler aufgetreten. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    documentNotFound: 'Das Dokument mit der Nummer {{id}} gibt es nicht (mehr), oder Sie haben keinen Zugriff darauf.',
    insufficientClipboardPermissions:
      'Ihr Browser erlaubt den Zugriff auf die Zwischenablage nicht. Bitte prüfen Sie seine Einstellungen.',
    notAllowedToAccessPage: 'Sie haben keine Berechtigung für diese Seite.',
    notAllowedToPerformAction: 'Sie haben keine Berechtigung für diese Aktion.',
    restoringTitle:
      'Beim Wiederherstellen von {{title}} ist ein Fehler aufgetreten. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    unauthorized: 'Bitte melden Sie sich an.',
    unverifiedEmail: 'Bitte bestätigen Sie Ihre E-Mail-Adresse, bevor Sie sich anmelden.',
  },
  fields: {
    chooseBetweenCustomTextOrDocument:
      'Tragen Sie eine Adresse ein, oder wählen Sie einen Eintrag, auf den der Link führen soll.',
    chooseDocumentToLink: 'Wählen Sie ein Dokument, auf das der Link führen soll',
  },
  general: {
    aboutToDelete: 'Sie löschen {{label}} <1>{{title}}</1>. Sind Sie sicher?',
    aboutToDeleteCount_many: 'Sie löschen {{count}} {{label}}.',
    aboutToDeleteCount_one: 'Sie löschen {{count}} {{label}}.',
    aboutToDeleteCount_other: 'Sie löschen {{count}} {{label}}.',
    changesNotSaved: 'Ihre Änderungen sind noch nicht gespeichert. Wenn Sie diese Seite verlassen, gehen sie verloren.',
    creating: 'Neu anlegen',
    creatingNewLabel: '{{label}} neu anlegen',
    anotherUser: 'Eine andere Person',
    anotherUserTakenOver:
      'Eine andere Person hat diesen Eintrag zum Bearbeiten übernommen; speichern können Sie ihn hier nicht mehr. Ihre Eingaben sind nicht verloren: Sie stehen gleich neben dem Formular, zum Lesen und Kopieren.',
    currentlyEditing:
      'bearbeitet diesen Eintrag gerade. Bitte sprechen Sie sich ab. Sie können den Eintrag nur ansehen oder ihn übernehmen: Dann kann die andere Person nicht mehr speichern; was sie eingegeben hat, kann sie noch kopieren.',
    documentLocked: 'Dieser Eintrag wird gerade bearbeitet',
    documentModified: 'Inzwischen geändert',
    documentOutOfDate:
      'Dieser Eintrag wurde inzwischen von jemand anderem geändert. Sie sehen einen älteren Stand. Bitte laden Sie ihn neu. Was Sie schon eingegeben haben, steht danach neben dem Formular, zum Lesen und Kopieren.',
    editingTakenOver: 'Jemand anderes bearbeitet jetzt diesen Eintrag',
    isEditing: 'bearbeitet diesen Eintrag gerade',
    reloadDocument: 'Neu laden',
    takeOver: 'Übernehmen',
    viewReadOnly: 'Nur ansehen',
    false: 'Nein',
    payloadSettings: 'Anzeige',
    true: 'Ja',
    enterAValue: 'Bitte einen Wert eintragen',
    noLabel: 'keine Angabe',
    noResults: 'Hier gibt es noch keine Einträge, oder keiner passt zu den Filtern.',
    noResultsDescription: 'Hier gibt es noch keine Einträge, oder keiner passt zu den Filtern.',
    sorryNotFound: 'Das gibt es hier nicht (mehr). Bitte prüfen Sie die Adresse.',
    unsavedChanges: 'Sie haben Änderungen noch nicht gespeichert. Bitte speichern oder verwerfen Sie sie zuerst.',
    unsavedChangesDuplicate: 'Sie haben Änderungen noch nicht gespeichert. Möchten Sie trotzdem eine Kopie anlegen?',
  },
  upload: {
    cropToolDescription:
      'Ziehen Sie die Ecken des Ausschnitts, zeichnen Sie einen neuen, oder ändern Sie die Werte unten.',
    dragAndDrop: 'hierher ziehen',
    focalPointDescription: 'Setzen Sie den Fokuspunkt auf der Vorschau, oder ändern Sie die Werte unten.',
  },
  validation: {
    emailAddress: 'Bitte geben Sie eine gültige E-Mail-Adresse ein, zum Beispiel erika@musterkreis.example.',
    enterNumber: 'Bitte geben Sie eine Zahl ein.',
    username:
      'Bitte geben Sie einen gültigen Namen für die Anmeldung ein. Erlaubt sind Buchstaben, Ziffern, Bindestriche, Punkte und Unterstriche.',
  },
  version: {
    aboutToPublishSelection: 'Sie veröffentlichen alle ausgewählten {{label}}. Sind Sie sicher?',
    aboutToRestore: 'Sie setzen {{label}} auf den Stand vom {{versionDate}} zurück.',
    aboutToRestoreGlobal: 'Sie setzen {{label}} auf den Stand vom {{versionDate}} zurück.',
    aboutToRevertToPublished:
      'Sie verwerfen den Entwurf und kehren zum veröffentlichten Stand zurück. Sind Sie sicher?',
    aboutToUnpublish: 'Sie nehmen dieses Dokument von der Website; es wird wieder ein Entwurf. Sind Sie sicher?',
    aboutToUnpublishSelection: 'Sie nehmen alle ausgewählten {{label}} von der Website. Sind Sie sicher?',
  },
} as const;
