import { rightsTable } from './rightsTable.ts';

// saveDraft: save beside the public version. overwrite: save over it without touching its status.

/** Contacts, groups, actors, events, news, notices, guides and pages of an office. */
export const ofOffice = rightsTable(`
  | person                  | readPublished | readDraft | createDraft | createPublished | saveDraft | overwrite | publish | unpublish | deletePublished | deleteDraft | readVersions |
  | ----------------------- | ------------- | --------- | ----------- | --------------- | --------- | --------- | ------- | --------- | --------------- | ----------- | ------------ |
  | anonymous               | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | administrator           | yes           | yes       | yes         | yes             | yes       | yes       | yes     | yes       | yes             | yes         | yes          |
  | coordination, own       | yes           | yes       | yes         | yes             | yes       | yes       | yes     | yes       | yes             | yes         | yes          |
  | coordination, partner   | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | coordination, elsewhere | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | editing, own            | yes           | yes       | yes         | -               | yes       | -         | -       | -         | -               | yes         | yes          |
  | editing, elsewhere      | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | operations              | yes           | yes       | -           | -               | -         | -         | -       | -         | -               | -           | yes          |
`);

/** The same collections, documents of the network as a whole: every office of the district is an equal partner. */
export const ofNetwork = rightsTable(`
  | person                  | readPublished | readDraft | createDraft | createPublished | saveDraft | overwrite | publish | unpublish | deletePublished | deleteDraft | readVersions |
  | ----------------------- | ------------- | --------- | ----------- | --------------- | --------- | --------- | ------- | --------- | --------------- | ----------- | ------------ |
  | anonymous               | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | administrator           | yes           | yes       | yes         | yes             | yes       | yes       | yes     | yes       | yes             | yes         | yes          |
  | coordination, own       | yes           | yes       | yes         | yes             | yes       | yes       | yes     | yes       | yes             | yes         | yes          |
  | coordination, partner   | yes           | yes       | yes         | yes             | yes       | yes       | yes     | yes       | yes             | yes         | yes          |
  | coordination, elsewhere | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | editing, own            | yes           | yes       | yes         | -               | yes       | -         | -       | -         | -               | yes         | yes          |
  | editing, elsewhere      | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | operations              | yes           | yes       | -           | -               | -         | -         | -       | -         | -               | -           | yes          |
`);

/** The district itself: as of the network, but only administrators say which districts there are. */
export const ofDistrict = rightsTable(`
  | person                  | readPublished | readDraft | createDraft | createPublished | saveDraft | overwrite | publish | unpublish | deletePublished | deleteDraft | readVersions |
  | ----------------------- | ------------- | --------- | ----------- | --------------- | --------- | --------- | ------- | --------- | --------------- | ----------- | ------------ |
  | anonymous               | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | administrator           | yes           | yes       | yes         | yes             | yes       | yes       | yes     | yes       | yes             | yes         | yes          |
  | coordination, own       | yes           | yes       | -           | -               | yes       | yes       | yes     | yes       | -               | -           | yes          |
  | coordination, partner   | yes           | yes       | -           | -               | yes       | yes       | yes     | yes       | -               | -           | yes          |
  | coordination, elsewhere | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | editing, own            | yes           | yes       | -           | -               | yes       | -         | -       | -         | -               | -           | yes          |
  | editing, elsewhere      | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | operations              | yes           | yes       | -           | -               | -         | -         | -       | -         | -               | -           | yes          |
`);

/** The Jugendamt itself: its coordination keeps address and switchboard. */
export const ofJugendamt = rightsTable(`
  | person                  | readPublished | readDraft | createDraft | createPublished | saveDraft | overwrite | publish | unpublish | deletePublished | deleteDraft | readVersions |
  | ----------------------- | ------------- | --------- | ----------- | --------------- | --------- | --------- | ------- | --------- | --------------- | ----------- | ------------ |
  | anonymous               | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | administrator           | yes           | yes       | yes         | yes             | yes       | yes       | yes     | yes       | yes             | yes         | yes          |
  | coordination, own       | yes           | yes       | -           | -               | yes       | yes       | yes     | -         | -               | -           | yes          |
  | coordination, partner   | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | coordination, elsewhere | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | editing, own            | yes           | yes       | -           | -               | -         | -         | -       | -         | -               | -           | yes          |
  | editing, elsewhere      | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | operations              | yes           | yes       | -           | -               | -         | -         | -       | -         | -               | -           | yes          |
`);

/** What all networks share: helplines, legal bases, glossary, municipalities; also pages and notices of the portal. */
export const central = rightsTable(`
  | person                  | readPublished | readDraft | createDraft | createPublished | saveDraft | overwrite | publish | unpublish | deletePublished | deleteDraft | readVersions |
  | ----------------------- | ------------- | --------- | ----------- | --------------- | --------- | --------- | ------- | --------- | --------------- | ----------- | ------------ |
  | anonymous               | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | administrator           | yes           | yes       | yes         | yes             | yes       | yes       | yes     | yes       | yes             | yes         | yes          |
  | coordination, own       | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | coordination, partner   | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | coordination, elsewhere | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | editing, own            | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | editing, elsewhere      | yes           | -         | -           | -               | -         | -         | -       | -         | -               | -           | -            |
  | operations              | yes           | yes       | -           | -               | -         | -         | -       | -         | -               | -           | yes          |
`);
