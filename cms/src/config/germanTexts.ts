/** Payload's German says Du; in the offices it is Sie. The texts that editors meet, by Payload's keys. */
export const germanTexts = {
  authentication: {
    checkYourEmailForPasswordReset:
      'Wenn zu dieser E-Mail-Adresse ein Konto besteht, erhalten Sie in Kürze eine Anleitung, um Ihr Passwort zurückzusetzen. Bitte sehen Sie auch im Spam-Ordner nach.',
    forgotPasswordEmailInstructions:
      'Bitte geben Sie Ihre E-Mail-Adresse an. Sie erhalten dann eine Anleitung, um Ihr Passwort zurückzusetzen.',
    loggedIn: 'Um sich mit einem anderen Konto anzumelden, melden Sie sich bitte zuerst <0>ab</0>.',
    loggedInChangePassword: 'Ihr Passwort ändern Sie in Ihrem <0>Konto</0>.',
    loggedOutInactivity: 'Sie wurden abgemeldet, weil Sie längere Zeit nichts getan haben.',
    loggedOutSuccessfully: 'Sie sind abgemeldet.',
    loginWithAnotherUser: 'Um sich mit einem anderen Konto anzumelden, melden Sie sich bitte zuerst <0>ab</0>.',
    resetYourPassword: 'Ihr Passwort zurücksetzen',
    youAreInactive: 'Sie haben längere Zeit nichts getan und werden gleich abgemeldet. Möchten Sie angemeldet bleiben?',
  },
  error: {
    deletingTitle:
      'Beim Löschen von {{title}} ist ein Fehler aufgetreten. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    documentNotFound: 'Das Dokument mit der Nummer {{id}} gibt es nicht (mehr), oder Sie haben keinen Zugriff darauf.',
    notAllowedToAccessPage: 'Sie haben keine Berechtigung für diese Seite.',
    notAllowedToPerformAction: 'Sie haben keine Berechtigung für diese Aktion.',
    unauthorized: 'Bitte melden Sie sich an.',
  },
  fields: { chooseDocumentToLink: 'Wählen Sie ein Dokument, auf das der Link führen soll' },
  general: {
    aboutToDelete: 'Sie löschen {{label}} <1>{{title}}</1>. Sind Sie sicher?',
    aboutToDeleteCount_many: 'Sie löschen {{count}} {{label}}.',
    aboutToDeleteCount_one: 'Sie löschen {{count}} {{label}}.',
    aboutToDeleteCount_other: 'Sie löschen {{count}} {{label}}.',
    changesNotSaved: 'Ihre Änderungen sind noch nicht gespeichert. Wenn Sie diese Seite verlassen, gehen sie verloren.',
    currentlyEditing:
      'bearbeitet gerade dieses Dokument. Wenn Sie übernehmen, wird die andere Bearbeitung gesperrt; nicht gespeicherte Änderungen dort können verloren gehen.',
    documentOutOfDate:
      'Dieses Dokument wurde inzwischen von jemand anderem geändert. Sie sehen einen älteren Stand. Bitte laden Sie es neu, bevor Sie weiterarbeiten.',
    unsavedChanges: 'Sie haben Änderungen noch nicht gespeichert. Bitte speichern oder verwerfen Sie sie zuerst.',
    unsavedChangesDuplicate: 'Sie haben Änderungen noch nicht gespeichert. Möchten Sie trotzdem eine Kopie anlegen?',
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
